using System.Collections.Immutable;
using System.Numerics;
using Khrushchev.Graph.Model;

namespace Khrushchev.Graph.Snapshots;

/// <summary>
/// Entity places by id: an open-addressing table of integers, about eight bytes an entity, as the ids are in the entities already.
/// </summary>
internal sealed class IdIndex
{
    private readonly ImmutableArray<Entity> entities;
    private readonly int[] slots;

    public IdIndex(ImmutableArray<Entity> entities)
    {
        this.entities = entities;
        slots = new int[Math.Max(4, BitOperations.RoundUpToPowerOf2((uint)entities.Length * 2))];
        for (var place = 0; place < entities.Length; place++)
        {
            var slot = Slot(entities[place].Id);
            while (slots[slot] != 0)
                slot = (slot + 1) & (slots.Length - 1);
            slots[slot] = place + 1;
        }
    }

    public bool TryGetValue(EntityId id, out int place)
    {
        for (var slot = Slot(id); slots[slot] != 0; slot = (slot + 1) & (slots.Length - 1))
        {
            place = slots[slot] - 1;
            if (entities[place].Id == id)
                return true;
        }
        place = -1;
        return false;
    }

    private int Slot(EntityId id) => id.Value.GetHashCode(StringComparison.Ordinal) & (slots.Length - 1);
}

// The heads of some entities, in the order asked for.
@version
UNWIND range(0, size($ids) - 1) AS place
MATCH (n:Entity {id: $ids[place]}) WHERE @visible(n)
RETURN n.packed
ORDER BY place

// Every card, as a list of cards shows it.
@version
MATCH (card:Card) WHERE @visible(card)
WITH card ORDER BY card.number, card.id LIMIT $limit
RETURN card.packed
ORDER BY card.number, card.id

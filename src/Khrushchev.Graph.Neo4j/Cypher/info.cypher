@version
MATCH (n:Version {number: v})
RETURN n.schema, @info(n)

// Who held which office on 1 January 1955?
WITH duration.inDays(date('1970-01-01'), date('1955-01-01')).days AS day
MATCH (person:Person)-[held:HELD]->(office:Office)
WHERE held.until IS NULL AND held.firstDay <= day <= held.lastDay
RETURN office.title AS office, person.title AS holder, held.date AS dates
ORDER BY office

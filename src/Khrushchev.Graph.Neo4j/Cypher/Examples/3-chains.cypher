// How is the Secret Speech linked to the Hungarian rising?
MATCH path = SHORTEST 5 (from:Event {id: 'secret-speech'})-[claims:LED_TO]->{1,5}(to:Event {id: 'hungarian-rising'})
WHERE all(claim IN claims WHERE claim.until IS NULL)
RETURN path, [claim IN claims | claim.because] AS because

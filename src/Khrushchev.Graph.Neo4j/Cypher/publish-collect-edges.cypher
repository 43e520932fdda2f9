// What no reader can still need; what stands between the marks is repeated for each type, for an index has one type only.
CALL () {
// step
  MATCH ()-[r:@type]->() WHERE r.until <= $collectable RETURN r
// end
}
CALL (r) { DELETE r } IN TRANSACTIONS OF 5000 ROWS

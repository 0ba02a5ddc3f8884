// src/statement/addressees.ts
/** Returns the actors who are addressed by a demand, in the order of the statement. */
var addresseesOf = ({ actors, demands }) => actors.filter(({ id }) => demands.some(({ addressees }) => addressees.includes(id)));

export { addresseesOf };
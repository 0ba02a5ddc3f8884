// src/statement/addressees.ts
/** The actors of whom something is asked, in the order of the statement. */
var addresseesOf = ({ actors, demands }) => actors.filter(({ id }) => demands.some(({ addressees }) => addressees.includes(id)));

export { addresseesOf };
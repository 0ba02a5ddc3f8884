/** Returns the actors who are addressed by a demand, in the order of the statement. */
export const addresseesOf = <Actor extends { id: string }>({
  actors,
  demands,
}: {
  actors: Actor[];
  demands: { addressees: string[] }[];
}): Actor[] => actors.filter(({ id }) => demands.some(({ addressees }) => addressees.includes(id)));

/** Returns the actors who are addressed by a demand, in the order of the statement. */
export declare const addresseesOf: <Actor extends {
    id: string;
}>({ actors, demands, }: {
    actors: Actor[];
    demands: {
        addressees: string[];
    }[];
}) => Actor[];

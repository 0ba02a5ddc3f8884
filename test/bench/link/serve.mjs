import { fileURLToPath } from 'node:url';
import { serveTwice } from '../server.mjs';

/** Serves files for `first-flight.sh`. Prints its port. */
const { origin } = await serveTwice(fileURLToPath(new URL('../built/', import.meta.url)), {
  host: '10.9.0.2',
});
console.log(new URL(origin).port);

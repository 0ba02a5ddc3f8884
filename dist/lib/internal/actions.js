import { act } from "./actions/actions.js";
import { reveal } from "./actions/reveal.js";

export { act, reveal };
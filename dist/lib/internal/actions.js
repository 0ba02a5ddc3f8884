import { act } from "./actions/actions.js";

export { act };
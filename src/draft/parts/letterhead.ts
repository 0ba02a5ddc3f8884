import { organization, unspacedOrganization } from '../signatories/organization-names.js';
import type { Block } from '../tree/blocks.js';
import { capitalized, isCapitals, isProse } from '../tree/kinds-of-text.js';

/** Whether the name of a sender says that it is one of an organization. In a letterhead, it can be in capitals. */
export const namesOrganization = (name: string) =>
  organization.test(isCapitals(name) ? capitalized(name) : name) || unspacedOrganization.test(name);

/** Whether a line is the address of a sender: the number of a house, a telephone or a mail address. */
export const isContactLine = ({ kind, rich, address }: Block): boolean =>
  kind === 'paragraph' &&
  !address &&
  rich.text.length < 200 &&
  !isProse(rich.text) &&
  /^\p{Nd}{1,5}[a-z]?,?\s+\p{Lu}|\p{Nd}{1,5},?\s+(?:bis |ter )?(?:rue|avenue|boulevard|place|quai|chemin|route|allée|impasse|cours)\s|\p{L}\s+(?!(?:19|20)\p{Nd}{2})\p{Nd}{1,5}[a-z]?\s*(?:$|,)|\S@\S|(?:P\.?\s?O\.? Box|Tel(?:efon|éfono)?[.:]|www\.)/mu.test(
    rich.text,
  );

/** Whether a block is the sender's address: lines with the number of a house or a telephone. */
export const isLetterhead = ({ rich }: Block): boolean =>
  rich.text.includes('\n') &&
  rich.text.length < 300 &&
  !isProse(rich.text) &&
  /\p{Nd}{1,5}\s+[\p{Lu}\p{Lo}]|\p{L}\s+\p{Nd}{1,5}\s*(?:$|\n|,)|@|\b(?:P\.?\s?O\.? Box|Tel|www\.|CNPJ|RUC|NIT|CIF|NIF|RFC|SIRET|USt)|(?<!\p{L})[sS]\/[nN](?!\p{L})/mu.test(
    rich.text,
  );

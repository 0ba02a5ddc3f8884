import { messagesFor } from '../../../src/i18n/all-locales.js';
import { en } from '../../../src/i18n/locales/en.js';
import type { Statement } from '../../../src/statement/schema.js';
import { inLanguage } from '../../../src/statement/translation.js';
import { standardAccent } from '../../builder/choice.js';
import { cardOf } from '../../files/card.js';
import { draw } from '../../files/draw.js';

const look = {
  ...{ dark: false, accent: standardAccent.light },
  ...{ font: '', headingFont: '', quoteFont: '' },
};

/**
 * Draws the image of a statement for social media, in the language of the statement. Returns nothing if the title is
 * too long for it, or if the browser does not allow pages to draw.
 */
export async function drawCard(statement: Statement): Promise<Blob | undefined> {
  const { id, language } = statement;
  const messages = messagesFor(language) ?? en;
  const card = cardOf(inLanguage(statement, language), 'statement', id, messages);
  try {
    return await draw(card, messages, look);
  } catch (error) {
    console.error(error);
    return undefined;
  }
}

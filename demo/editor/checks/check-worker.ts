import { checkEveryLanguage } from '../../../src/statement/validation/every-language.js';
import type { Question, Reply } from './checker.js';
import { check } from './check.js';

checkEveryLanguage();

// Checks drafts away from the page, so that typing in a long statement is not held up.
addEventListener('message', ({ data }: MessageEvent<Question>) => {
  const { number, draft, wantsPreview } = data;
  check(draft, wantsPreview).then(
    (result) => {
      postMessage({ number, result } satisfies Reply);
    },
    (error: unknown) => {
      postMessage({ number, message: String(error) } satisfies Reply);
    },
  );
});

import { isServer } from 'lit';

/** Whether no page is there. Lit's type knows the builds for browsers alone; in those this is a constant. */
export const onServer = isServer as boolean;

/** No update follows there which would tell of what is wrong. */
export const sayOnServer = ({ localName }: Element, faults: Error[]): void => {
  faults.forEach(({ message }) => {
    console.error(`<${localName}> ${message}`);
  });
};

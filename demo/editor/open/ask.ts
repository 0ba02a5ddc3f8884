import { html, render } from 'lit';

interface Question {
  heading: string;
  text: string;
  yes: string;
  no: string;
}

/** Asks in a modal dialog. Escape means no. The focus returns to where it was. */
export function ask({ heading, text, yes, no }: Question): Promise<boolean> {
  const dialog = document.createElement('dialog');
  dialog.className = 'ask';
  dialog.setAttribute('aria-labelledby', 'ask-heading');
  dialog.setAttribute('aria-describedby', 'ask-text');
  document.body.append(dialog);
  render(
    html`<form method="dialog">
      <h2 id="ask-heading">${heading}</h2>
      <p id="ask-text">${text}</p>
      <p class="row">
        <button value="no" autofocus>${no}</button>
        <button value="yes">${yes}</button>
      </p>
    </form>`,
    dialog,
  );
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      resolve(dialog.returnValue === 'yes');
      dialog.remove();
    });
    dialog.showModal();
  });
}

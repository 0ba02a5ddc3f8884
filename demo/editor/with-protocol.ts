/** Adds the protocol to the URL of a website that an author wrote without it. */
export const withProtocol = (text: string): string =>
  /^[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?$/u.test(text) ? `https://${text}` : text;

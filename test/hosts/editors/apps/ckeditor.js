import {
  BlockQuote,
  Bold,
  ClassicEditor,
  Essentials,
  GeneralHtmlSupport,
  Italic,
  Link,
  Paragraph,
} from 'ckeditor5';

/** Prevents even a moment of editable content. */
function ReadOnly(editor) {
  editor.enableReadOnlyMode('page');
}

globalThis.mount = async (place, snippets) => {
  const element = document.createElement('div');
  place.append(element);
  const editor = await ClassicEditor.create(element, {
    licenseKey: 'GPL',
    plugins: [
      ...[BlockQuote, Bold, Essentials, GeneralHtmlSupport, Italic, Link, Paragraph],
      ReadOnly,
    ],
    initialData: snippets.map(({ html }) => html).join(''),
    htmlSupport: { allow: [{ name: /.*/, attributes: true, classes: true, styles: true }] },
  });
  return () => editor.getData();
};

import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import { keptTags } from './html.js';

const widgets = keptTags.slice(0, -1);

globalThis.mount = async (place, snippets) => {
  const mode = new URLSearchParams(location.search).get('mode');
  const html = snippets.map((snippet) => snippet.html).join('');
  const target = document.createElement(mode === 'frame' ? 'textarea' : 'div');
  if (mode === 'frame') target.value = html;
  else target.innerHTML = html;
  place.append(target);
  const [editor] = await tinymce.init({
    target,
    license_key: 'gpl',
    // The first option leaves the text in an editable region.
    readonly: mode !== 'disabled',
    disabled: mode === 'disabled',
    inline: mode !== 'frame',
    skin: false,
    content_css: false,
    convert_unsafe_embeds: false,
    sandbox_iframes: false,
    valid_elements: '*[*]',
    custom_elements: widgets.map((tag) => `~${tag}`).join(),
    extended_valid_elements: widgets.map((tag) => `${tag}[*]`).join(),
  });
  return () => editor.getContent();
};

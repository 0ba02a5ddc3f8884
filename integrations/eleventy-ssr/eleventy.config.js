import lit from '@lit-labs/eleventy-plugin-lit';

const dist = 'node_modules/statement-widgets/dist';

export default function (eleventyConfig) {
  eleventyConfig.addPlugin(lit, { mode: 'worker', componentModules: ['components.js'] });
  // The module and its lazy files.
  eleventyConfig.addPassthroughCopy({
    [`${dist}/statement-widgets.js`]: 'statement-widgets.js',
    [`${dist}/actions.js`]: 'actions.js',
    [`${dist}/custom-statement.js`]: 'custom-statement.js',
    [`${dist}/locales`]: 'locales',
  });
}

export const config = { dir: { input: 'pages', output: '_site' } };

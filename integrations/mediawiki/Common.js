// MediaWiki:Common.js. Loads Statement Widgets on pages with the blockquote format of a snippet. The URL is the folder of
// your wiki with the files of dist/.
mw.hook('wikipage.content').add(function ($content) {
  if (!$content.find('blockquote.statement-widget[data-widget]').length) return;
  if (document.getElementById('statement-widgets')) return;
  var script = document.createElement('script');
  script.id = 'statement-widgets';
  script.type = 'module';
  script.src = mw.config.get('wgScriptPath') + '/statement-widgets/statement-widgets.js';
  document.head.appendChild(script);
});

/**
 * For a page with the iframe form: gives each frame the height that the widget in it needs. It speaks the language
 * of open-iframe-resizer; a page that has that library, or @newswire/frames, needs none of this.
 */
const selector = 'iframe:is([src*="#widget="],[src*="?widget="],[src*="embed.html"])';

addEventListener(
  'message',
  ({ source, data }: MessageEvent<{ type?: unknown; height?: unknown } | null>) => {
    const height = Number(data?.height);
    if (data?.type !== 'iframe-resized' || !(height > 0)) return;
    document.querySelectorAll<HTMLIFrameElement>(selector).forEach((frame) => {
      if (frame.contentWindow === source) frame.style.height = `${height}px`;
    });
  },
);

// Frames that were there before have told their height already.
document.querySelectorAll<HTMLIFrameElement>(selector).forEach(({ contentWindow }) => {
  contentWindow?.postMessage({ type: 'iframe-child-init' }, '*');
});

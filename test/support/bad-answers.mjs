import { PassThrough } from 'node:stream';

/** Faulty responses below `/answers/`, by name. */
const answers = {
  500: (context) => {
    context.status = 500;
    context.body = '{}';
  },
  html: (context) => {
    context.type = 'html';
    context.body = '<!doctype html><title>Not a statement</title>';
  },
  redirect: (context) => {
    // 127.0.0.1 and localhost are one server here, and two origins in a browser.
    context.redirect(
      `http://localhost:${context.req.socket.localPort}/test/fixtures/open-river.json`,
    );
  },
  endless: (context) => {
    const body = new PassThrough();
    const more = () => {
      while (!body.destroyed && body.write(' '.repeat(100_000)));
    };
    body.on('drain', more);
    context.res.on('close', () => body.destroy());
    context.type = 'json';
    context.body = body;
    more();
  },
  never: (context) =>
    new Promise((resolve) => {
      context.res.on('close', resolve);
    }),
};

/** Serves the faulty responses. */
export const badAnswers = async (context, next) => {
  const [, name] = /^\/answers\/(\w+)$/.exec(context.path) ?? [];
  await (answers[name] ? answers[name](context) : next());
};

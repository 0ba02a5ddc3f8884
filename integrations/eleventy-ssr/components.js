// What the build draws: the words of every language, and every element.
import 'statement-widgets/server.js';
import 'statement-widgets/define.js';

// Loads the messages of every language, and every element, for the build.
import 'statement-widgets/server.js';
import 'statement-widgets/define.js';

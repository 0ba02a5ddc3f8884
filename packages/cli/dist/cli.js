#!/usr/bin/env node
import { i as __require, o as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { $ as inOrder, A as output, At as citationView, B as drawing, C as writtenDates, Ct as figuresView, D as numberWords, Dt as fault, E as currencyCodes, Et as themes, F as frameSize, Ft as escape, G as sharedStyle, H as editionFor, I as loadAll, It as oneLine, J as columnsRule, K as templateHtml, L as commonAttributes, Lt as scriptJson, M as fileError, Mt as signatoriesOf, N as fileReason, Nt as messagesOf$1, O as encodingOf, Ot as invalid, P as frameHeights, Pt as en, Q as embeddedContentOf, R as entriesOf, Rt as startTag, S as monthPattern, St as replaced$1, T as powersIn, Tt as statementHash, U as framed, V as dsdStyle, W as ownStyle, X as sentenceUrl, Y as inLanguage, Z as contentOf, _ as digits, _t as headingTemplate, a as readStatement, at as registry, b as safeParse, bt as T, c as describeFaults, ct as groupsTemplate, d as languageTag, dt as sentencesTemplate, et as all$1, f as allowedUrl, ft as extents, g as currency$1, gt as strengthTemplate, h as boundsAt, ht as addresseesOf, i as readBytes, it as isEmpty$1, j as plain, jt as signedHeading, k as Failure, kt as unknown, l as locatedFaults, lt as sectionsTemplate, m as signatoryKey, mt as demandsView, n as checkAttributes, nt as drawings, o as readText, ot as quoteView, p as integrityFaults, pt as textView, q as fallbackOf, r as snippetOf, rt as elementNames, s as countOf, st as timelineView, t as embedded, tt as messagesFor, u as dayOrMonth, ut as notesTemplate, v as rangeBoundAt, vt as demandView, w as spelledNumbersIn, wt as sentencesOf, x as checkEveryLanguage, xt as repeated, y as rangeJoins, yt as A, z as declarativeRoot, zt as tag } from "./embedded.js";
import { _ as directionOf, a as hanDate, i as folded$1, n as vocabularyOf, o as hanDigits, p as plainDigits, r as escaped, s as has, v as primary } from "./vocabulary.js";
import { a as TooManyParts, f as tooDeep, n as nested, p as tooManyParts, r as startOf, s as longestText, t as cut, u as refuseSize } from "./lists.js";
import { t as namesIn } from "./zip.js";
import { a as bullets, r as markOf, t as isOpen$1 } from "./marks.js";
import { A as unwrapped, C as isAll, D as richOf, E as plain$1, F as languageOf, I as says$1, L as deeds, M as isLegalForm, N as knownTags, O as sliced, P as labelsOf, S as edited, T as linesOf$1, _ as opensThaiSentence, a as isCapitals, b as withoutNoteMark, c as isClosingNotesLabel, d as isPathOfPages, f as isProse, g as lineOf, h as labelText, i as endsSentence, j as hasLegalForm, k as trimmed, l as isKindLabel, m as kindOfLabel, n as canBeListLabel, o as isCaption, p as isUnspaced, r as capitalized, s as isClosing, t as canBeLabel, u as isNotesLabel, v as thaiOpenings, w as joined$1, x as wordsOf, y as withoutColon } from "./kinds-of-text.js";
import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { copyFile, mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { createHash } from "node:crypto";
import { isDeepStrictEqual } from "node:util";

// node_modules/commander/lib/error.js
var require_error = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* CommanderError class
	*/
	var CommanderError = class extends Error {
		/**
		* Constructs the CommanderError class
		* @param {number} exitCode suggested exit code which could be used with process.exit
		* @param {string} code an id string representing the error
		* @param {string} message human-readable description of the error
		*/
		constructor(exitCode, code, message) {
			super(message);
			Error.captureStackTrace(this, this.constructor);
			this.name = this.constructor.name;
			this.code = code;
			this.exitCode = exitCode;
			this.nestedError = void 0;
		}
	};
	/**
	* InvalidArgumentError class
	*/
	var InvalidArgumentError = class extends CommanderError {
		/**
		* Constructs the InvalidArgumentError class
		* @param {string} [message] explanation of why argument is invalid
		*/
		constructor(message) {
			super(1, "commander.invalidArgument", message);
			Error.captureStackTrace(this, this.constructor);
			this.name = this.constructor.name;
		}
	};
	exports.CommanderError = CommanderError;
	exports.InvalidArgumentError = InvalidArgumentError;
}));

// node_modules/commander/lib/argument.js
var require_argument = /* @__PURE__ */ __commonJSMin(((exports) => {
	var { InvalidArgumentError } = require_error();
	var Argument = class {
		/**
		* Initialize a new command argument with the given name and description.
		* The default is that the argument is required, and you can explicitly
		* indicate this with <> around the name. Put [] around the name for an optional argument.
		*
		* @param {string} name
		* @param {string} [description]
		*/
		constructor(name, description) {
			this.description = description || "";
			this.variadic = false;
			this.parseArg = void 0;
			this.defaultValue = void 0;
			this.defaultValueDescription = void 0;
			this.argChoices = void 0;
			switch (name[0]) {
				case "<":
					this.required = true;
					this._name = name.slice(1, -1);
					break;
				case "[":
					this.required = false;
					this._name = name.slice(1, -1);
					break;
				default:
					this.required = true;
					this._name = name;
			}
			if (this._name.endsWith("...")) {
				this.variadic = true;
				this._name = this._name.slice(0, -3);
			}
		}
		/**
		* Return argument name.
		*
		* @return {string}
		*/
		name() {
			return this._name;
		}
		/**
		* @package
		*/
		_collectValue(value, previous) {
			if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
			previous.push(value);
			return previous;
		}
		/**
		* Set the default value, and optionally supply the description to be displayed in the help.
		*
		* @param {*} value
		* @param {string} [description]
		* @return {Argument}
		*/
		default(value, description) {
			this.defaultValue = value;
			this.defaultValueDescription = description;
			return this;
		}
		/**
		* Set the custom handler for processing CLI command arguments into argument values.
		*
		* @param {Function} [fn]
		* @return {Argument}
		*/
		argParser(fn) {
			this.parseArg = fn;
			return this;
		}
		/**
		* Only allow argument value to be one of choices.
		*
		* @param {string[]} values
		* @return {Argument}
		*/
		choices(values) {
			this.argChoices = values.slice();
			this.parseArg = (arg, previous) => {
				if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
				if (this.variadic) return this._collectValue(arg, previous);
				return arg;
			};
			return this;
		}
		/**
		* Make argument required.
		*
		* @returns {Argument}
		*/
		argRequired() {
			this.required = true;
			return this;
		}
		/**
		* Make argument optional.
		*
		* @returns {Argument}
		*/
		argOptional() {
			this.required = false;
			return this;
		}
	};
	/**
	* Takes an argument and returns its human readable equivalent for help usage.
	*
	* @param {Argument} arg
	* @return {string}
	* @private
	*/
	function humanReadableArgName(arg) {
		const nameOutput = arg.name() + (arg.variadic === true ? "..." : "");
		return arg.required ? "<" + nameOutput + ">" : "[" + nameOutput + "]";
	}
	exports.Argument = Argument;
	exports.humanReadableArgName = humanReadableArgName;
}));

// node_modules/commander/lib/help.js
var require_help = /* @__PURE__ */ __commonJSMin(((exports) => {
	var { humanReadableArgName } = require_argument();
	/**
	* TypeScript import types for JSDoc, used by Visual Studio Code IntelliSense and `npm run typescript-checkJS`
	* https://www.typescriptlang.org/docs/handbook/jsdoc-supported-types.html#import-types
	* @typedef { import("./argument.js").Argument } Argument
	* @typedef { import("./command.js").Command } Command
	* @typedef { import("./option.js").Option } Option
	*/
	var Help = class {
		constructor() {
			this.helpWidth = void 0;
			this.minWidthToWrap = 40;
			this.sortSubcommands = false;
			this.sortOptions = false;
			this.showGlobalOptions = false;
		}
		/**
		* prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
		* and just before calling `formatHelp()`.
		*
		* Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
		*
		* @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
		*/
		prepareContext(contextOptions) {
			this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
		}
		/**
		* Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
		*
		* @param {Command} cmd
		* @returns {Command[]}
		*/
		visibleCommands(cmd) {
			const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
			const helpCommand = cmd._getHelpCommand();
			if (helpCommand && !helpCommand._hidden) visibleCommands.push(helpCommand);
			if (this.sortSubcommands) visibleCommands.sort((a, b) => {
				return a.name().localeCompare(b.name());
			});
			return visibleCommands;
		}
		/**
		* Compare options for sort.
		*
		* @param {Option} a
		* @param {Option} b
		* @returns {number}
		*/
		compareOptions(a, b) {
			const getSortKey = (option) => {
				return option.short ? option.short.replace(/^-/, "") : option.long.replace(/^--/, "");
			};
			return getSortKey(a).localeCompare(getSortKey(b));
		}
		/**
		* Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
		*
		* @param {Command} cmd
		* @returns {Option[]}
		*/
		visibleOptions(cmd) {
			const visibleOptions = cmd.options.filter((option) => !option.hidden);
			const helpOption = cmd._getHelpOption();
			if (helpOption && !helpOption.hidden) {
				const removeShort = helpOption.short && cmd._findOption(helpOption.short);
				const removeLong = helpOption.long && cmd._findOption(helpOption.long);
				if (!removeShort && !removeLong) visibleOptions.push(helpOption);
				else if (helpOption.long && !removeLong) visibleOptions.push(cmd.createOption(helpOption.long, helpOption.description));
				else if (helpOption.short && !removeShort) visibleOptions.push(cmd.createOption(helpOption.short, helpOption.description));
			}
			if (this.sortOptions) visibleOptions.sort(this.compareOptions);
			return visibleOptions;
		}
		/**
		* Get an array of the visible global options. (Not including help.)
		*
		* @param {Command} cmd
		* @returns {Option[]}
		*/
		visibleGlobalOptions(cmd) {
			if (!this.showGlobalOptions) return [];
			const globalOptions = [];
			for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
				const visibleOptions = ancestorCmd.options.filter((option) => !option.hidden);
				globalOptions.push(...visibleOptions);
			}
			if (this.sortOptions) globalOptions.sort(this.compareOptions);
			return globalOptions;
		}
		/**
		* Get an array of the arguments if any have a description.
		*
		* @param {Command} cmd
		* @returns {Argument[]}
		*/
		visibleArguments(cmd) {
			if (cmd._argsDescription) cmd.registeredArguments.forEach((argument) => {
				argument.description = argument.description || cmd._argsDescription[argument.name()] || "";
			});
			if (cmd.registeredArguments.find((argument) => argument.description)) return cmd.registeredArguments;
			return [];
		}
		/**
		* Get the command term to show in the list of subcommands.
		*
		* @param {Command} cmd
		* @returns {string}
		*/
		subcommandTerm(cmd) {
			const args = cmd.registeredArguments.map((arg) => humanReadableArgName(arg)).join(" ");
			return cmd._name + (cmd._aliases[0] ? "|" + cmd._aliases[0] : "") + (cmd.options.length ? " [options]" : "") + (args ? " " + args : "");
		}
		/**
		* Get the option term to show in the list of options.
		*
		* @param {Option} option
		* @returns {string}
		*/
		optionTerm(option) {
			return option.flags;
		}
		/**
		* Get the argument term to show in the list of arguments.
		*
		* @param {Argument} argument
		* @returns {string}
		*/
		argumentTerm(argument) {
			return argument.name();
		}
		/**
		* Get the longest command term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		longestSubcommandTermLength(cmd, helper) {
			return helper.visibleCommands(cmd).reduce((max, command) => {
				return Math.max(max, this.displayWidth(helper.styleSubcommandTerm(helper.subcommandTerm(command))));
			}, 0);
		}
		/**
		* Get the longest option term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		longestOptionTermLength(cmd, helper) {
			return helper.visibleOptions(cmd).reduce((max, option) => {
				return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
			}, 0);
		}
		/**
		* Get the longest global option term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		longestGlobalOptionTermLength(cmd, helper) {
			return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
				return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
			}, 0);
		}
		/**
		* Get the longest argument term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		longestArgumentTermLength(cmd, helper) {
			return helper.visibleArguments(cmd).reduce((max, argument) => {
				return Math.max(max, this.displayWidth(helper.styleArgumentTerm(helper.argumentTerm(argument))));
			}, 0);
		}
		/**
		* Get the command usage to be displayed at the top of the built-in help.
		*
		* @param {Command} cmd
		* @returns {string}
		*/
		commandUsage(cmd) {
			let cmdName = cmd._name;
			if (cmd._aliases[0]) cmdName = cmdName + "|" + cmd._aliases[0];
			let ancestorCmdNames = "";
			for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) ancestorCmdNames = ancestorCmd.name() + " " + ancestorCmdNames;
			return ancestorCmdNames + cmdName + " " + cmd.usage();
		}
		/**
		* Get the description for the command.
		*
		* @param {Command} cmd
		* @returns {string}
		*/
		commandDescription(cmd) {
			return cmd.description();
		}
		/**
		* Get the subcommand summary to show in the list of subcommands.
		* (Fallback to description for backwards compatibility.)
		*
		* @param {Command} cmd
		* @returns {string}
		*/
		subcommandDescription(cmd) {
			return cmd.summary() || cmd.description();
		}
		/**
		* Get the option description to show in the list of options.
		*
		* @param {Option} option
		* @return {string}
		*/
		optionDescription(option) {
			const extraInfo = [];
			if (option.argChoices) extraInfo.push(`choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
			if (option.defaultValue !== void 0) {
				if (option.required || option.optional || option.isBoolean() && typeof option.defaultValue === "boolean") extraInfo.push(`default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`);
			}
			if (option.presetArg !== void 0 && option.optional) extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
			if (option.envVar !== void 0) extraInfo.push(`env: ${option.envVar}`);
			if (extraInfo.length > 0) {
				const extraDescription = `(${extraInfo.join(", ")})`;
				if (option.description) return `${option.description} ${extraDescription}`;
				return extraDescription;
			}
			return option.description;
		}
		/**
		* Get the argument description to show in the list of arguments.
		*
		* @param {Argument} argument
		* @return {string}
		*/
		argumentDescription(argument) {
			const extraInfo = [];
			if (argument.argChoices) extraInfo.push(`choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
			if (argument.defaultValue !== void 0) extraInfo.push(`default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`);
			if (extraInfo.length > 0) {
				const extraDescription = `(${extraInfo.join(", ")})`;
				if (argument.description) return `${argument.description} ${extraDescription}`;
				return extraDescription;
			}
			return argument.description;
		}
		/**
		* Format a list of items, given a heading and an array of formatted items.
		*
		* @param {string} heading
		* @param {string[]} items
		* @param {Help} helper
		* @returns string[]
		*/
		formatItemList(heading, items, helper) {
			if (items.length === 0) return [];
			return [
				helper.styleTitle(heading),
				...items,
				""
			];
		}
		/**
		* Group items by their help group heading.
		*
		* @param {Command[] | Option[]} unsortedItems
		* @param {Command[] | Option[]} visibleItems
		* @param {Function} getGroup
		* @returns {Map<string, Command[] | Option[]>}
		*/
		groupItems(unsortedItems, visibleItems, getGroup) {
			const result = /* @__PURE__ */ new Map();
			unsortedItems.forEach((item) => {
				const group = getGroup(item);
				if (!result.has(group)) result.set(group, []);
			});
			visibleItems.forEach((item) => {
				const group = getGroup(item);
				if (!result.has(group)) result.set(group, []);
				result.get(group).push(item);
			});
			return result;
		}
		/**
		* Generate the built-in help text.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {string}
		*/
		formatHelp(cmd, helper) {
			const termWidth = helper.padWidth(cmd, helper);
			const helpWidth = helper.helpWidth ?? 80;
			function callFormatItem(term, description) {
				return helper.formatItem(term, termWidth, description, helper);
			}
			let output = [`${helper.styleTitle("Usage:")} ${helper.styleUsage(helper.commandUsage(cmd))}`, ""];
			const commandDescription = helper.commandDescription(cmd);
			if (commandDescription.length > 0) output = output.concat([helper.boxWrap(helper.styleCommandDescription(commandDescription), helpWidth), ""]);
			const argumentList = helper.visibleArguments(cmd).map((argument) => {
				return callFormatItem(helper.styleArgumentTerm(helper.argumentTerm(argument)), helper.styleArgumentDescription(helper.argumentDescription(argument)));
			});
			output = output.concat(this.formatItemList("Arguments:", argumentList, helper));
			this.groupItems(cmd.options, helper.visibleOptions(cmd), (option) => option.helpGroupHeading ?? "Options:").forEach((options, group) => {
				const optionList = options.map((option) => {
					return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
				});
				output = output.concat(this.formatItemList(group, optionList, helper));
			});
			if (helper.showGlobalOptions) {
				const globalOptionList = helper.visibleGlobalOptions(cmd).map((option) => {
					return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
				});
				output = output.concat(this.formatItemList("Global Options:", globalOptionList, helper));
			}
			this.groupItems(cmd.commands, helper.visibleCommands(cmd), (sub) => sub.helpGroup() || "Commands:").forEach((commands, group) => {
				const commandList = commands.map((sub) => {
					return callFormatItem(helper.styleSubcommandTerm(helper.subcommandTerm(sub)), helper.styleSubcommandDescription(helper.subcommandDescription(sub)));
				});
				output = output.concat(this.formatItemList(group, commandList, helper));
			});
			return output.join("\n");
		}
		/**
		* Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
		*
		* @param {string} str
		* @returns {number}
		*/
		displayWidth(str) {
			return stripColor(str).length;
		}
		/**
		* Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
		*
		* @param {string} str
		* @returns {string}
		*/
		styleTitle(str) {
			return str;
		}
		styleUsage(str) {
			return str.split(" ").map((word) => {
				if (word === "[options]") return this.styleOptionText(word);
				if (word === "[command]") return this.styleSubcommandText(word);
				if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
				return this.styleCommandText(word);
			}).join(" ");
		}
		styleCommandDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleOptionDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleSubcommandDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleArgumentDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleDescriptionText(str) {
			return str;
		}
		styleOptionTerm(str) {
			return this.styleOptionText(str);
		}
		styleSubcommandTerm(str) {
			return str.split(" ").map((word) => {
				if (word === "[options]") return this.styleOptionText(word);
				if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
				return this.styleSubcommandText(word);
			}).join(" ");
		}
		styleArgumentTerm(str) {
			return this.styleArgumentText(str);
		}
		styleOptionText(str) {
			return str;
		}
		styleArgumentText(str) {
			return str;
		}
		styleSubcommandText(str) {
			return str;
		}
		styleCommandText(str) {
			return str;
		}
		/**
		* Calculate the pad width from the maximum term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		padWidth(cmd, helper) {
			return Math.max(helper.longestOptionTermLength(cmd, helper), helper.longestGlobalOptionTermLength(cmd, helper), helper.longestSubcommandTermLength(cmd, helper), helper.longestArgumentTermLength(cmd, helper));
		}
		/**
		* Detect manually wrapped and indented strings by checking for line break followed by whitespace.
		*
		* @param {string} str
		* @returns {boolean}
		*/
		preformatted(str) {
			return /\n[^\S\r\n]/.test(str);
		}
		/**
		* Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
		*
		* So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
		*   TTT  DDD DDDD
		*        DD DDD
		*
		* @param {string} term
		* @param {number} termWidth
		* @param {string} description
		* @param {Help} helper
		* @returns {string}
		*/
		formatItem(term, termWidth, description, helper) {
			const itemIndent = 2;
			const itemIndentStr = " ".repeat(itemIndent);
			if (!description) return itemIndentStr + term;
			const paddedTerm = term.padEnd(termWidth + term.length - helper.displayWidth(term));
			const spacerWidth = 2;
			const remainingWidth = (this.helpWidth ?? 80) - termWidth - spacerWidth - itemIndent;
			let formattedDescription;
			if (remainingWidth < this.minWidthToWrap || helper.preformatted(description)) formattedDescription = description;
			else formattedDescription = helper.boxWrap(description, remainingWidth).replace(/\n/g, "\n" + " ".repeat(termWidth + spacerWidth));
			return itemIndentStr + paddedTerm + " ".repeat(spacerWidth) + formattedDescription.replace(/\n/g, `\n${itemIndentStr}`);
		}
		/**
		* Wrap a string at whitespace, preserving existing line breaks.
		* Wrapping is skipped if the width is less than `minWidthToWrap`.
		*
		* @param {string} str
		* @param {number} width
		* @returns {string}
		*/
		boxWrap(str, width) {
			if (width < this.minWidthToWrap) return str;
			const rawLines = str.split(/\r\n|\n/);
			const chunkPattern = /[\s]*[^\s]+/g;
			const wrappedLines = [];
			rawLines.forEach((line) => {
				const chunks = line.match(chunkPattern);
				if (chunks === null) {
					wrappedLines.push("");
					return;
				}
				let sumChunks = [chunks.shift()];
				let sumWidth = this.displayWidth(sumChunks[0]);
				chunks.forEach((chunk) => {
					const visibleWidth = this.displayWidth(chunk);
					if (sumWidth + visibleWidth <= width) {
						sumChunks.push(chunk);
						sumWidth += visibleWidth;
						return;
					}
					wrappedLines.push(sumChunks.join(""));
					const nextChunk = chunk.trimStart();
					sumChunks = [nextChunk];
					sumWidth = this.displayWidth(nextChunk);
				});
				wrappedLines.push(sumChunks.join(""));
			});
			return wrappedLines.join("\n");
		}
	};
	/**
	* Strip style ANSI escape sequences from the string. In particular, SGR (Select Graphic Rendition) codes.
	*
	* @param {string} str
	* @returns {string}
	* @package
	*/
	function stripColor(str) {
		return str.replace(/\x1b\[\d*(;\d*)*m/g, "");
	}
	exports.Help = Help;
	exports.stripColor = stripColor;
}));

// node_modules/commander/lib/option.js
var require_option = /* @__PURE__ */ __commonJSMin(((exports) => {
	var { InvalidArgumentError } = require_error();
	var Option = class {
		/**
		* Initialize a new `Option` with the given `flags` and `description`.
		*
		* @param {string} flags
		* @param {string} [description]
		*/
		constructor(flags, description) {
			this.flags = flags;
			this.description = description || "";
			this.required = flags.includes("<");
			this.optional = flags.includes("[");
			this.variadic = /\w\.\.\.[>\]]$/.test(flags);
			this.mandatory = false;
			const optionFlags = splitOptionFlags(flags);
			this.short = optionFlags.shortFlag;
			this.long = optionFlags.longFlag;
			this.negate = false;
			if (this.long) this.negate = this.long.startsWith("--no-");
			this.defaultValue = void 0;
			this.defaultValueDescription = void 0;
			this.presetArg = void 0;
			this.envVar = void 0;
			this.parseArg = void 0;
			this.hidden = false;
			this.argChoices = void 0;
			this.conflictsWith = [];
			this.implied = void 0;
			this.helpGroupHeading = void 0;
		}
		/**
		* Set the default value, and optionally supply the description to be displayed in the help.
		*
		* @param {*} value
		* @param {string} [description]
		* @return {Option}
		*/
		default(value, description) {
			this.defaultValue = value;
			this.defaultValueDescription = description;
			return this;
		}
		/**
		* Preset to use when option used without option-argument, especially optional but also boolean and negated.
		* The custom processing (parseArg) is called.
		*
		* @example
		* new Option('--color').default('GREYSCALE').preset('RGB');
		* new Option('--donate [amount]').preset('20').argParser(parseFloat);
		*
		* @param {*} arg
		* @return {Option}
		*/
		preset(arg) {
			this.presetArg = arg;
			return this;
		}
		/**
		* Add option name(s) that conflict with this option.
		* An error will be displayed if conflicting options are found during parsing.
		*
		* @example
		* new Option('--rgb').conflicts('cmyk');
		* new Option('--js').conflicts(['ts', 'jsx']);
		*
		* @param {(string | string[])} names
		* @return {Option}
		*/
		conflicts(names) {
			this.conflictsWith = this.conflictsWith.concat(names);
			return this;
		}
		/**
		* Specify implied option values for when this option is set and the implied options are not.
		*
		* The custom processing (parseArg) is not called on the implied values.
		*
		* @example
		* program
		*   .addOption(new Option('--log', 'write logging information to file'))
		*   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
		*
		* @param {object} impliedOptionValues
		* @return {Option}
		*/
		implies(impliedOptionValues) {
			let newImplied = impliedOptionValues;
			if (typeof impliedOptionValues === "string") newImplied = { [impliedOptionValues]: true };
			this.implied = Object.assign(this.implied || {}, newImplied);
			return this;
		}
		/**
		* Set environment variable to check for option value.
		*
		* An environment variable is only used if when processed the current option value is
		* undefined, or the source of the current value is 'default' or 'config' or 'env'.
		*
		* @param {string} name
		* @return {Option}
		*/
		env(name) {
			this.envVar = name;
			return this;
		}
		/**
		* Set the custom handler for processing CLI option arguments into option values.
		*
		* @param {Function} [fn]
		* @return {Option}
		*/
		argParser(fn) {
			this.parseArg = fn;
			return this;
		}
		/**
		* Whether the option is mandatory and must have a value after parsing.
		*
		* @param {boolean} [mandatory=true]
		* @return {Option}
		*/
		makeOptionMandatory(mandatory = true) {
			this.mandatory = !!mandatory;
			return this;
		}
		/**
		* Hide option in help.
		*
		* @param {boolean} [hide=true]
		* @return {Option}
		*/
		hideHelp(hide = true) {
			this.hidden = !!hide;
			return this;
		}
		/**
		* @package
		*/
		_collectValue(value, previous) {
			if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
			previous.push(value);
			return previous;
		}
		/**
		* Only allow option value to be one of choices.
		*
		* @param {string[]} values
		* @return {Option}
		*/
		choices(values) {
			this.argChoices = values.slice();
			this.parseArg = (arg, previous) => {
				if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
				if (this.variadic) return this._collectValue(arg, previous);
				return arg;
			};
			return this;
		}
		/**
		* Return option name.
		*
		* @return {string}
		*/
		name() {
			if (this.long) return this.long.replace(/^--/, "");
			return this.short.replace(/^-/, "");
		}
		/**
		* Return option name, in a camelcase format that can be used
		* as an object attribute key.
		*
		* @return {string}
		*/
		attributeName() {
			if (this.negate) return camelcase(this.name().replace(/^no-/, ""));
			return camelcase(this.name());
		}
		/**
		* Set the help group heading.
		*
		* @param {string} heading
		* @return {Option}
		*/
		helpGroup(heading) {
			this.helpGroupHeading = heading;
			return this;
		}
		/**
		* Check if `arg` matches the short or long flag.
		*
		* @param {string} arg
		* @return {boolean}
		* @package
		*/
		is(arg) {
			return this.short === arg || this.long === arg;
		}
		/**
		* Return whether a boolean option.
		*
		* Options are one of boolean, negated, required argument, or optional argument.
		*
		* @return {boolean}
		* @package
		*/
		isBoolean() {
			return !this.required && !this.optional && !this.negate;
		}
	};
	/**
	* This class is to make it easier to work with dual options, without changing the existing
	* implementation. We support separate dual options for separate positive and negative options,
	* like `--build` and `--no-build`, which share a single option value. This works nicely for some
	* use cases, but is tricky for others where we want separate behaviours despite
	* the single shared option value.
	*/
	var DualOptions = class {
		/**
		* @param {Option[]} options
		*/
		constructor(options) {
			this.positiveOptions = /* @__PURE__ */ new Map();
			this.negativeOptions = /* @__PURE__ */ new Map();
			this.dualOptions = /* @__PURE__ */ new Set();
			options.forEach((option) => {
				if (option.negate) this.negativeOptions.set(option.attributeName(), option);
				else this.positiveOptions.set(option.attributeName(), option);
			});
			this.negativeOptions.forEach((value, key) => {
				if (this.positiveOptions.has(key)) this.dualOptions.add(key);
			});
		}
		/**
		* Did the value come from the option, and not from possible matching dual option?
		*
		* @param {*} value
		* @param {Option} option
		* @returns {boolean}
		*/
		valueFromOption(value, option) {
			const optionKey = option.attributeName();
			if (!this.dualOptions.has(optionKey)) return true;
			const preset = this.negativeOptions.get(optionKey).presetArg;
			const negativeValue = preset !== void 0 ? preset : false;
			return option.negate === (negativeValue === value);
		}
	};
	/**
	* Convert string from kebab-case to camelCase.
	*
	* @param {string} str
	* @return {string}
	* @private
	*/
	function camelcase(str) {
		return str.split("-").reduce((str, word) => {
			return str + word[0].toUpperCase() + word.slice(1);
		});
	}
	/**
	* Split the short and long flag out of something like '-m,--mixed <value>'
	*
	* @private
	*/
	function splitOptionFlags(flags) {
		let shortFlag;
		let longFlag;
		const shortFlagExp = /^-[^-]$/;
		const longFlagExp = /^--[^-]/;
		const flagParts = flags.split(/[ |,]+/).concat("guard");
		if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
		if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
		if (!shortFlag && shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
		if (!shortFlag && longFlagExp.test(flagParts[0])) {
			shortFlag = longFlag;
			longFlag = flagParts.shift();
		}
		if (flagParts[0].startsWith("-")) {
			const unsupportedFlag = flagParts[0];
			const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
			if (/^-[^-][^-]/.test(unsupportedFlag)) throw new Error(`${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`);
			if (shortFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many short flags`);
			if (longFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many long flags`);
			throw new Error(`${baseError}
- unrecognised flag format`);
		}
		if (shortFlag === void 0 && longFlag === void 0) throw new Error(`option creation failed due to no flags found in '${flags}'.`);
		return {
			shortFlag,
			longFlag
		};
	}
	exports.Option = Option;
	exports.DualOptions = DualOptions;
}));

// node_modules/commander/lib/suggestSimilar.js
var require_suggestSimilar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var maxDistance = 3;
	function editDistance(a, b) {
		if (Math.abs(a.length - b.length) > maxDistance) return Math.max(a.length, b.length);
		const d = [];
		for (let i = 0; i <= a.length; i++) d[i] = [i];
		for (let j = 0; j <= b.length; j++) d[0][j] = j;
		for (let j = 1; j <= b.length; j++) for (let i = 1; i <= a.length; i++) {
			let cost = 1;
			if (a[i - 1] === b[j - 1]) cost = 0;
			else cost = 1;
			d[i][j] = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + cost);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
		}
		return d[a.length][b.length];
	}
	/**
	* Find close matches, restricted to same number of edits.
	*
	* @param {string} word
	* @param {string[]} candidates
	* @returns {string}
	*/
	function suggestSimilar(word, candidates) {
		if (!candidates || candidates.length === 0) return "";
		candidates = Array.from(new Set(candidates));
		const searchingOptions = word.startsWith("--");
		if (searchingOptions) {
			word = word.slice(2);
			candidates = candidates.map((candidate) => candidate.slice(2));
		}
		let similar = [];
		let bestDistance = maxDistance;
		const minSimilarity = .4;
		candidates.forEach((candidate) => {
			if (candidate.length <= 1) return;
			const distance = editDistance(word, candidate);
			const length = Math.max(word.length, candidate.length);
			if ((length - distance) / length > minSimilarity) {
				if (distance < bestDistance) {
					bestDistance = distance;
					similar = [candidate];
				} else if (distance === bestDistance) similar.push(candidate);
			}
		});
		similar.sort((a, b) => a.localeCompare(b));
		if (searchingOptions) similar = similar.map((candidate) => `--${candidate}`);
		if (similar.length > 1) return `\n(Did you mean one of ${similar.join(", ")}?)`;
		if (similar.length === 1) return `\n(Did you mean ${similar[0]}?)`;
		return "";
	}
	exports.suggestSimilar = suggestSimilar;
}));

// node_modules/commander/lib/command.js
var require_command = /* @__PURE__ */ __commonJSMin(((exports) => {
	var EventEmitter = __require("node:events").EventEmitter;
	var childProcess = __require("node:child_process");
	var path = __require("node:path");
	var fs = __require("node:fs");
	var process = __require("node:process");
	var { Argument, humanReadableArgName } = require_argument();
	var { CommanderError } = require_error();
	var { Help, stripColor } = require_help();
	var { Option, DualOptions } = require_option();
	var { suggestSimilar } = require_suggestSimilar();
	var Command = class Command extends EventEmitter {
		/**
		* Initialize a new `Command`.
		*
		* @param {string} [name]
		*/
		constructor(name) {
			super();
			/** @type {Command[]} */
			this.commands = [];
			/** @type {Option[]} */
			this.options = [];
			this.parent = null;
			this._allowUnknownOption = false;
			this._allowExcessArguments = false;
			/** @type {Argument[]} */
			this.registeredArguments = [];
			this._args = this.registeredArguments;
			/** @type {string[]} */
			this.args = [];
			this.rawArgs = [];
			this.processedArgs = [];
			this._scriptPath = null;
			this._name = name || "";
			this._optionValues = {};
			this._optionValueSources = {};
			this._storeOptionsAsProperties = false;
			this._actionHandler = null;
			this._executableHandler = false;
			this._executableFile = null;
			this._executableDir = null;
			this._defaultCommandName = null;
			this._exitCallback = null;
			this._aliases = [];
			this._combineFlagAndOptionalValue = true;
			this._description = "";
			this._summary = "";
			this._argsDescription = void 0;
			this._enablePositionalOptions = false;
			this._passThroughOptions = false;
			this._lifeCycleHooks = {};
			/** @type {(boolean | string)} */
			this._showHelpAfterError = false;
			this._showSuggestionAfterError = true;
			this._savedState = null;
			this._outputConfiguration = {
				writeOut: (str) => process.stdout.write(str),
				writeErr: (str) => process.stderr.write(str),
				outputError: (str, write) => write(str),
				getOutHelpWidth: () => process.stdout.isTTY ? process.stdout.columns : void 0,
				getErrHelpWidth: () => process.stderr.isTTY ? process.stderr.columns : void 0,
				getOutHasColors: () => useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
				getErrHasColors: () => useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
				stripColor: (str) => stripColor(str)
			};
			this._hidden = false;
			/** @type {(Option | null | undefined)} */
			this._helpOption = void 0;
			this._addImplicitHelpCommand = void 0;
			/** @type {Command} */
			this._helpCommand = void 0;
			this._helpConfiguration = {};
			/** @type {string | undefined} */
			this._helpGroupHeading = void 0;
			/** @type {string | undefined} */
			this._defaultCommandGroup = void 0;
			/** @type {string | undefined} */
			this._defaultOptionGroup = void 0;
		}
		/**
		* Copy settings that are useful to have in common across root command and subcommands.
		*
		* (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
		*
		* @param {Command} sourceCommand
		* @return {Command} `this` command for chaining
		*/
		copyInheritedSettings(sourceCommand) {
			this._outputConfiguration = sourceCommand._outputConfiguration;
			this._helpOption = sourceCommand._helpOption;
			this._helpCommand = sourceCommand._helpCommand;
			this._helpConfiguration = sourceCommand._helpConfiguration;
			this._exitCallback = sourceCommand._exitCallback;
			this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
			this._combineFlagAndOptionalValue = sourceCommand._combineFlagAndOptionalValue;
			this._allowExcessArguments = sourceCommand._allowExcessArguments;
			this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
			this._showHelpAfterError = sourceCommand._showHelpAfterError;
			this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;
			return this;
		}
		/**
		* @returns {Command[]}
		* @private
		*/
		_getCommandAndAncestors() {
			const result = [];
			for (let command = this; command; command = command.parent) result.push(command);
			return result;
		}
		/**
		* Define a command.
		*
		* There are two styles of command: pay attention to where to put the description.
		*
		* @example
		* // Command implemented using action handler (description is supplied separately to `.command`)
		* program
		*   .command('clone <source> [destination]')
		*   .description('clone a repository into a newly created directory')
		*   .action((source, destination) => {
		*     console.log('clone command called');
		*   });
		*
		* // Command implemented using separate executable file (description is second parameter to `.command`)
		* program
		*   .command('start <service>', 'start named service')
		*   .command('stop [service]', 'stop named service, or all if no name supplied');
		*
		* @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
		* @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
		* @param {object} [execOpts] - configuration options (for executable)
		* @return {Command} returns new command for action handler, or `this` for executable command
		*/
		command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
			let desc = actionOptsOrExecDesc;
			let opts = execOpts;
			if (typeof desc === "object" && desc !== null) {
				opts = desc;
				desc = null;
			}
			opts = opts || {};
			const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);
			const cmd = this.createCommand(name);
			if (desc) {
				cmd.description(desc);
				cmd._executableHandler = true;
			}
			if (opts.isDefault) this._defaultCommandName = cmd._name;
			cmd._hidden = !!(opts.noHelp || opts.hidden);
			cmd._executableFile = opts.executableFile || null;
			if (args) cmd.arguments(args);
			this._registerCommand(cmd);
			cmd.parent = this;
			cmd.copyInheritedSettings(this);
			if (desc) return this;
			return cmd;
		}
		/**
		* Factory routine to create a new unattached command.
		*
		* See .command() for creating an attached subcommand, which uses this routine to
		* create the command. You can override createCommand to customise subcommands.
		*
		* @param {string} [name]
		* @return {Command} new command
		*/
		createCommand(name) {
			return new Command(name);
		}
		/**
		* You can customise the help with a subclass of Help by overriding createHelp,
		* or by overriding Help properties using configureHelp().
		*
		* @return {Help}
		*/
		createHelp() {
			return Object.assign(new Help(), this.configureHelp());
		}
		/**
		* You can customise the help by overriding Help properties using configureHelp(),
		* or with a subclass of Help by overriding createHelp().
		*
		* @param {object} [configuration] - configuration options
		* @return {(Command | object)} `this` command for chaining, or stored configuration
		*/
		configureHelp(configuration) {
			if (configuration === void 0) return this._helpConfiguration;
			this._helpConfiguration = configuration;
			return this;
		}
		/**
		* The default output goes to stdout and stderr. You can customise this for special
		* applications. You can also customise the display of errors by overriding outputError.
		*
		* The configuration properties are all functions:
		*
		*     // change how output being written, defaults to stdout and stderr
		*     writeOut(str)
		*     writeErr(str)
		*     // change how output being written for errors, defaults to writeErr
		*     outputError(str, write) // used for displaying errors and not used for displaying help
		*     // specify width for wrapping help
		*     getOutHelpWidth()
		*     getErrHelpWidth()
		*     // color support, currently only used with Help
		*     getOutHasColors()
		*     getErrHasColors()
		*     stripColor() // used to remove ANSI escape codes if output does not have colors
		*
		* @param {object} [configuration] - configuration options
		* @return {(Command | object)} `this` command for chaining, or stored configuration
		*/
		configureOutput(configuration) {
			if (configuration === void 0) return this._outputConfiguration;
			this._outputConfiguration = {
				...this._outputConfiguration,
				...configuration
			};
			return this;
		}
		/**
		* Display the help or a custom message after an error occurs.
		*
		* @param {(boolean|string)} [displayHelp]
		* @return {Command} `this` command for chaining
		*/
		showHelpAfterError(displayHelp = true) {
			if (typeof displayHelp !== "string") displayHelp = !!displayHelp;
			this._showHelpAfterError = displayHelp;
			return this;
		}
		/**
		* Display suggestion of similar commands for unknown commands, or options for unknown options.
		*
		* @param {boolean} [displaySuggestion]
		* @return {Command} `this` command for chaining
		*/
		showSuggestionAfterError(displaySuggestion = true) {
			this._showSuggestionAfterError = !!displaySuggestion;
			return this;
		}
		/**
		* Add a prepared subcommand.
		*
		* See .command() for creating an attached subcommand which inherits settings from its parent.
		*
		* @param {Command} cmd - new subcommand
		* @param {object} [opts] - configuration options
		* @return {Command} `this` command for chaining
		*/
		addCommand(cmd, opts) {
			if (!cmd._name) throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
			opts = opts || {};
			if (opts.isDefault) this._defaultCommandName = cmd._name;
			if (opts.noHelp || opts.hidden) cmd._hidden = true;
			this._registerCommand(cmd);
			cmd.parent = this;
			cmd._checkForBrokenPassThrough();
			return this;
		}
		/**
		* Factory routine to create a new unattached argument.
		*
		* See .argument() for creating an attached argument, which uses this routine to
		* create the argument. You can override createArgument to return a custom argument.
		*
		* @param {string} name
		* @param {string} [description]
		* @return {Argument} new argument
		*/
		createArgument(name, description) {
			return new Argument(name, description);
		}
		/**
		* Define argument syntax for command.
		*
		* The default is that the argument is required, and you can explicitly
		* indicate this with <> around the name. Put [] around the name for an optional argument.
		*
		* @example
		* program.argument('<input-file>');
		* program.argument('[output-file]');
		*
		* @param {string} name
		* @param {string} [description]
		* @param {(Function|*)} [parseArg] - custom argument processing function or default value
		* @param {*} [defaultValue]
		* @return {Command} `this` command for chaining
		*/
		argument(name, description, parseArg, defaultValue) {
			const argument = this.createArgument(name, description);
			if (typeof parseArg === "function") argument.default(defaultValue).argParser(parseArg);
			else argument.default(parseArg);
			this.addArgument(argument);
			return this;
		}
		/**
		* Define argument syntax for command, adding multiple at once (without descriptions).
		*
		* See also .argument().
		*
		* @example
		* program.arguments('<cmd> [env]');
		*
		* @param {string} names
		* @return {Command} `this` command for chaining
		*/
		arguments(names) {
			names.trim().split(/ +/).forEach((detail) => {
				this.argument(detail);
			});
			return this;
		}
		/**
		* Define argument syntax for command, adding a prepared argument.
		*
		* @param {Argument} argument
		* @return {Command} `this` command for chaining
		*/
		addArgument(argument) {
			const previousArgument = this.registeredArguments.slice(-1)[0];
			if (previousArgument?.variadic) throw new Error(`only the last argument can be variadic '${previousArgument.name()}'`);
			if (argument.required && argument.defaultValue !== void 0 && argument.parseArg === void 0) throw new Error(`a default value for a required argument is never used: '${argument.name()}'`);
			this.registeredArguments.push(argument);
			return this;
		}
		/**
		* Customise or override default help command. By default a help command is automatically added if your command has subcommands.
		*
		* @example
		*    program.helpCommand('help [cmd]');
		*    program.helpCommand('help [cmd]', 'show help');
		*    program.helpCommand(false); // suppress default help command
		*    program.helpCommand(true); // add help command even if no subcommands
		*
		* @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
		* @param {string} [description] - custom description
		* @return {Command} `this` command for chaining
		*/
		helpCommand(enableOrNameAndArgs, description) {
			if (typeof enableOrNameAndArgs === "boolean") {
				this._addImplicitHelpCommand = enableOrNameAndArgs;
				if (enableOrNameAndArgs && this._defaultCommandGroup) this._initCommandGroup(this._getHelpCommand());
				return this;
			}
			const [, helpName, helpArgs] = (enableOrNameAndArgs ?? "help [command]").match(/([^ ]+) *(.*)/);
			const helpDescription = description ?? "display help for command";
			const helpCommand = this.createCommand(helpName);
			helpCommand.helpOption(false);
			if (helpArgs) helpCommand.arguments(helpArgs);
			if (helpDescription) helpCommand.description(helpDescription);
			this._addImplicitHelpCommand = true;
			this._helpCommand = helpCommand;
			if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);
			return this;
		}
		/**
		* Add prepared custom help command.
		*
		* @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
		* @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
		* @return {Command} `this` command for chaining
		*/
		addHelpCommand(helpCommand, deprecatedDescription) {
			if (typeof helpCommand !== "object") {
				this.helpCommand(helpCommand, deprecatedDescription);
				return this;
			}
			this._addImplicitHelpCommand = true;
			this._helpCommand = helpCommand;
			this._initCommandGroup(helpCommand);
			return this;
		}
		/**
		* Lazy create help command.
		*
		* @return {(Command|null)}
		* @package
		*/
		_getHelpCommand() {
			if (this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand("help"))) {
				if (this._helpCommand === void 0) this.helpCommand(void 0, void 0);
				return this._helpCommand;
			}
			return null;
		}
		/**
		* Add hook for life cycle event.
		*
		* @param {string} event
		* @param {Function} listener
		* @return {Command} `this` command for chaining
		*/
		hook(event, listener) {
			const allowedValues = [
				"preSubcommand",
				"preAction",
				"postAction"
			];
			if (!allowedValues.includes(event)) throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
			if (this._lifeCycleHooks[event]) this._lifeCycleHooks[event].push(listener);
			else this._lifeCycleHooks[event] = [listener];
			return this;
		}
		/**
		* Register callback to use as replacement for calling process.exit.
		*
		* @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
		* @return {Command} `this` command for chaining
		*/
		exitOverride(fn) {
			if (fn) this._exitCallback = fn;
			else this._exitCallback = (err) => {
				if (err.code !== "commander.executeSubCommandAsync") throw err;
			};
			return this;
		}
		/**
		* Call process.exit, and _exitCallback if defined.
		*
		* @param {number} exitCode exit code for using with process.exit
		* @param {string} code an id string representing the error
		* @param {string} message human-readable description of the error
		* @return never
		* @private
		*/
		_exit(exitCode, code, message) {
			if (this._exitCallback) this._exitCallback(new CommanderError(exitCode, code, message));
			process.exit(exitCode);
		}
		/**
		* Register callback `fn` for the command.
		*
		* @example
		* program
		*   .command('serve')
		*   .description('start service')
		*   .action(function() {
		*      // do work here
		*   });
		*
		* @param {Function} fn
		* @return {Command} `this` command for chaining
		*/
		action(fn) {
			const listener = (args) => {
				const expectedArgsCount = this.registeredArguments.length;
				const actionArgs = args.slice(0, expectedArgsCount);
				if (this._storeOptionsAsProperties) actionArgs[expectedArgsCount] = this;
				else actionArgs[expectedArgsCount] = this.opts();
				actionArgs.push(this);
				return fn.apply(this, actionArgs);
			};
			this._actionHandler = listener;
			return this;
		}
		/**
		* Factory routine to create a new unattached option.
		*
		* See .option() for creating an attached option, which uses this routine to
		* create the option. You can override createOption to return a custom option.
		*
		* @param {string} flags
		* @param {string} [description]
		* @return {Option} new option
		*/
		createOption(flags, description) {
			return new Option(flags, description);
		}
		/**
		* Wrap parseArgs to catch 'commander.invalidArgument'.
		*
		* @param {(Option | Argument)} target
		* @param {string} value
		* @param {*} previous
		* @param {string} invalidArgumentMessage
		* @private
		*/
		_callParseArg(target, value, previous, invalidArgumentMessage) {
			try {
				return target.parseArg(value, previous);
			} catch (err) {
				if (err.code === "commander.invalidArgument") {
					const message = `${invalidArgumentMessage} ${err.message}`;
					this.error(message, {
						exitCode: err.exitCode,
						code: err.code
					});
				}
				throw err;
			}
		}
		/**
		* Check for option flag conflicts.
		* Register option if no conflicts found, or throw on conflict.
		*
		* @param {Option} option
		* @private
		*/
		_registerOption(option) {
			const matchingOption = option.short && this._findOption(option.short) || option.long && this._findOption(option.long);
			if (matchingOption) {
				const matchingFlag = option.long && this._findOption(option.long) ? option.long : option.short;
				throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
			}
			this._initOptionGroup(option);
			this.options.push(option);
		}
		/**
		* Check for command name and alias conflicts with existing commands.
		* Register command if no conflicts found, or throw on conflict.
		*
		* @param {Command} command
		* @private
		*/
		_registerCommand(command) {
			const knownBy = (cmd) => {
				return [cmd.name()].concat(cmd.aliases());
			};
			const alreadyUsed = knownBy(command).find((name) => this._findCommand(name));
			if (alreadyUsed) {
				const existingCmd = knownBy(this._findCommand(alreadyUsed)).join("|");
				const newCmd = knownBy(command).join("|");
				throw new Error(`cannot add command '${newCmd}' as already have command '${existingCmd}'`);
			}
			this._initCommandGroup(command);
			this.commands.push(command);
		}
		/**
		* Add an option.
		*
		* @param {Option} option
		* @return {Command} `this` command for chaining
		*/
		addOption(option) {
			this._registerOption(option);
			const oname = option.name();
			const name = option.attributeName();
			if (option.negate) {
				const positiveLongFlag = option.long.replace(/^--no-/, "--");
				if (!this._findOption(positiveLongFlag)) this.setOptionValueWithSource(name, option.defaultValue === void 0 ? true : option.defaultValue, "default");
			} else if (option.defaultValue !== void 0) this.setOptionValueWithSource(name, option.defaultValue, "default");
			const handleOptionValue = (val, invalidValueMessage, valueSource) => {
				if (val == null && option.presetArg !== void 0) val = option.presetArg;
				const oldValue = this.getOptionValue(name);
				if (val !== null && option.parseArg) val = this._callParseArg(option, val, oldValue, invalidValueMessage);
				else if (val !== null && option.variadic) val = option._collectValue(val, oldValue);
				if (val == null) {
					if (option.negate) val = false;
					else if (option.isBoolean() || option.optional) val = true;
					else val = "";
				}
				this.setOptionValueWithSource(name, val, valueSource);
			};
			this.on("option:" + oname, (val) => {
				const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
				handleOptionValue(val, invalidValueMessage, "cli");
			});
			if (option.envVar) this.on("optionEnv:" + oname, (val) => {
				const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
				handleOptionValue(val, invalidValueMessage, "env");
			});
			return this;
		}
		/**
		* Internal implementation shared by .option() and .requiredOption()
		*
		* @return {Command} `this` command for chaining
		* @private
		*/
		_optionEx(config, flags, description, fn, defaultValue) {
			if (typeof flags === "object" && flags instanceof Option) throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");
			const option = this.createOption(flags, description);
			option.makeOptionMandatory(!!config.mandatory);
			if (typeof fn === "function") option.default(defaultValue).argParser(fn);
			else if (fn instanceof RegExp) {
				const regex = fn;
				fn = (val, def) => {
					const m = regex.exec(val);
					return m ? m[0] : def;
				};
				option.default(defaultValue).argParser(fn);
			} else option.default(fn);
			return this.addOption(option);
		}
		/**
		* Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
		*
		* The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
		* option-argument is indicated by `<>` and an optional option-argument by `[]`.
		*
		* See the README for more details, and see also addOption() and requiredOption().
		*
		* @example
		* program
		*     .option('-p, --pepper', 'add pepper')
		*     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
		*     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
		*     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
		*
		* @param {string} flags
		* @param {string} [description]
		* @param {(Function|*)} [parseArg] - custom option processing function or default value
		* @param {*} [defaultValue]
		* @return {Command} `this` command for chaining
		*/
		option(flags, description, parseArg, defaultValue) {
			return this._optionEx({}, flags, description, parseArg, defaultValue);
		}
		/**
		* Add a required option which must have a value after parsing. This usually means
		* the option must be specified on the command line. (Otherwise the same as .option().)
		*
		* The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
		*
		* @param {string} flags
		* @param {string} [description]
		* @param {(Function|*)} [parseArg] - custom option processing function or default value
		* @param {*} [defaultValue]
		* @return {Command} `this` command for chaining
		*/
		requiredOption(flags, description, parseArg, defaultValue) {
			return this._optionEx({ mandatory: true }, flags, description, parseArg, defaultValue);
		}
		/**
		* Alter parsing of short flags with optional values.
		*
		* @example
		* // for `.option('-f,--flag [value]'):
		* program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
		* program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
		*
		* @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
		* @return {Command} `this` command for chaining
		*/
		combineFlagAndOptionalValue(combine = true) {
			this._combineFlagAndOptionalValue = !!combine;
			return this;
		}
		/**
		* Allow unknown options on the command line.
		*
		* @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
		* @return {Command} `this` command for chaining
		*/
		allowUnknownOption(allowUnknown = true) {
			this._allowUnknownOption = !!allowUnknown;
			return this;
		}
		/**
		* Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
		*
		* @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
		* @return {Command} `this` command for chaining
		*/
		allowExcessArguments(allowExcess = true) {
			this._allowExcessArguments = !!allowExcess;
			return this;
		}
		/**
		* Enable positional options. Positional means global options are specified before subcommands which lets
		* subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
		* The default behaviour is non-positional and global options may appear anywhere on the command line.
		*
		* @param {boolean} [positional]
		* @return {Command} `this` command for chaining
		*/
		enablePositionalOptions(positional = true) {
			this._enablePositionalOptions = !!positional;
			return this;
		}
		/**
		* Pass through options that come after command-arguments rather than treat them as command-options,
		* so actual command-options come before command-arguments. Turning this on for a subcommand requires
		* positional options to have been enabled on the program (parent commands).
		* The default behaviour is non-positional and options may appear before or after command-arguments.
		*
		* @param {boolean} [passThrough] for unknown options.
		* @return {Command} `this` command for chaining
		*/
		passThroughOptions(passThrough = true) {
			this._passThroughOptions = !!passThrough;
			this._checkForBrokenPassThrough();
			return this;
		}
		/**
		* @private
		*/
		_checkForBrokenPassThrough() {
			if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions) throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`);
		}
		/**
		* Whether to store option values as properties on command object,
		* or store separately (specify false). In both cases the option values can be accessed using .opts().
		*
		* @param {boolean} [storeAsProperties=true]
		* @return {Command} `this` command for chaining
		*/
		storeOptionsAsProperties(storeAsProperties = true) {
			if (this.options.length) throw new Error("call .storeOptionsAsProperties() before adding options");
			if (Object.keys(this._optionValues).length) throw new Error("call .storeOptionsAsProperties() before setting option values");
			this._storeOptionsAsProperties = !!storeAsProperties;
			return this;
		}
		/**
		* Retrieve option value.
		*
		* @param {string} key
		* @return {object} value
		*/
		getOptionValue(key) {
			if (this._storeOptionsAsProperties) return this[key];
			return this._optionValues[key];
		}
		/**
		* Store option value.
		*
		* @param {string} key
		* @param {object} value
		* @return {Command} `this` command for chaining
		*/
		setOptionValue(key, value) {
			return this.setOptionValueWithSource(key, value, void 0);
		}
		/**
		* Store option value and where the value came from.
		*
		* @param {string} key
		* @param {object} value
		* @param {string} source - expected values are default/config/env/cli/implied
		* @return {Command} `this` command for chaining
		*/
		setOptionValueWithSource(key, value, source) {
			if (this._storeOptionsAsProperties) this[key] = value;
			else this._optionValues[key] = value;
			this._optionValueSources[key] = source;
			return this;
		}
		/**
		* Get source of option value.
		* Expected values are default | config | env | cli | implied
		*
		* @param {string} key
		* @return {string}
		*/
		getOptionValueSource(key) {
			return this._optionValueSources[key];
		}
		/**
		* Get source of option value. See also .optsWithGlobals().
		* Expected values are default | config | env | cli | implied
		*
		* @param {string} key
		* @return {string}
		*/
		getOptionValueSourceWithGlobals(key) {
			let source;
			this._getCommandAndAncestors().forEach((cmd) => {
				if (cmd.getOptionValueSource(key) !== void 0) source = cmd.getOptionValueSource(key);
			});
			return source;
		}
		/**
		* Get user arguments from implied or explicit arguments.
		* Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
		*
		* @private
		*/
		_prepareUserArgs(argv, parseOptions) {
			if (argv !== void 0 && !Array.isArray(argv)) throw new Error("first parameter to parse must be array or undefined");
			parseOptions = parseOptions || {};
			if (argv === void 0 && parseOptions.from === void 0) {
				if (process.versions?.electron) parseOptions.from = "electron";
				const execArgv = process.execArgv ?? [];
				if (execArgv.includes("-e") || execArgv.includes("--eval") || execArgv.includes("-p") || execArgv.includes("--print")) parseOptions.from = "eval";
			}
			if (argv === void 0) argv = process.argv;
			this.rawArgs = argv.slice();
			let userArgs;
			switch (parseOptions.from) {
				case void 0:
				case "node":
					this._scriptPath = argv[1];
					userArgs = argv.slice(2);
					break;
				case "electron":
					if (process.defaultApp) {
						this._scriptPath = argv[1];
						userArgs = argv.slice(2);
					} else userArgs = argv.slice(1);
					break;
				case "user":
					userArgs = argv.slice(0);
					break;
				case "eval":
					userArgs = argv.slice(1);
					break;
				default: throw new Error(`unexpected parse option { from: '${parseOptions.from}' }`);
			}
			if (!this._name && this._scriptPath) this.nameFromFilename(this._scriptPath);
			this._name = this._name || "program";
			return userArgs;
		}
		/**
		* Parse `argv`, setting options and invoking commands when defined.
		*
		* Use parseAsync instead of parse if any of your action handlers are async.
		*
		* Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
		*
		* Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
		* - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
		* - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
		* - `'user'`: just user arguments
		*
		* @example
		* program.parse(); // parse process.argv and auto-detect electron and special node flags
		* program.parse(process.argv); // assume argv[0] is app and argv[1] is script
		* program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
		*
		* @param {string[]} [argv] - optional, defaults to process.argv
		* @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
		* @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
		* @return {Command} `this` command for chaining
		*/
		parse(argv, parseOptions) {
			this._prepareForParse();
			const userArgs = this._prepareUserArgs(argv, parseOptions);
			this._parseCommand([], userArgs);
			return this;
		}
		/**
		* Parse `argv`, setting options and invoking commands when defined.
		*
		* Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
		*
		* Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
		* - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
		* - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
		* - `'user'`: just user arguments
		*
		* @example
		* await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
		* await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
		* await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
		*
		* @param {string[]} [argv]
		* @param {object} [parseOptions]
		* @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
		* @return {Promise}
		*/
		async parseAsync(argv, parseOptions) {
			this._prepareForParse();
			const userArgs = this._prepareUserArgs(argv, parseOptions);
			await this._parseCommand([], userArgs);
			return this;
		}
		_prepareForParse() {
			if (this._savedState === null) this.saveStateBeforeParse();
			else this.restoreStateBeforeParse();
		}
		/**
		* Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
		* Not usually called directly, but available for subclasses to save their custom state.
		*
		* This is called in a lazy way. Only commands used in parsing chain will have state saved.
		*/
		saveStateBeforeParse() {
			this._savedState = {
				_name: this._name,
				_optionValues: { ...this._optionValues },
				_optionValueSources: { ...this._optionValueSources }
			};
		}
		/**
		* Restore state before parse for calls after the first.
		* Not usually called directly, but available for subclasses to save their custom state.
		*
		* This is called in a lazy way. Only commands used in parsing chain will have state restored.
		*/
		restoreStateBeforeParse() {
			if (this._storeOptionsAsProperties) throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);
			this._name = this._savedState._name;
			this._scriptPath = null;
			this.rawArgs = [];
			this._optionValues = { ...this._savedState._optionValues };
			this._optionValueSources = { ...this._savedState._optionValueSources };
			this.args = [];
			this.processedArgs = [];
		}
		/**
		* Throw if expected executable is missing. Add lots of help for author.
		*
		* @param {string} executableFile
		* @param {string} executableDir
		* @param {string} subcommandName
		*/
		_checkForMissingExecutable(executableFile, executableDir, subcommandName) {
			if (fs.existsSync(executableFile)) return;
			const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDir ? `searched for local subcommand relative to directory '${executableDir}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory"}`;
			throw new Error(executableMissing);
		}
		/**
		* Execute a sub-command executable.
		*
		* @private
		*/
		_executeSubCommand(subcommand, args) {
			args = args.slice();
			let launchWithNode = false;
			const sourceExt = [
				".js",
				".ts",
				".tsx",
				".mjs",
				".cjs"
			];
			function findFile(baseDir, baseName) {
				const localBin = path.resolve(baseDir, baseName);
				if (fs.existsSync(localBin)) return localBin;
				if (sourceExt.includes(path.extname(baseName))) return void 0;
				const foundExt = sourceExt.find((ext) => fs.existsSync(`${localBin}${ext}`));
				if (foundExt) return `${localBin}${foundExt}`;
			}
			this._checkForMissingMandatoryOptions();
			this._checkForConflictingOptions();
			let executableFile = subcommand._executableFile || `${this._name}-${subcommand._name}`;
			let executableDir = this._executableDir || "";
			if (this._scriptPath) {
				let resolvedScriptPath;
				try {
					resolvedScriptPath = fs.realpathSync(this._scriptPath);
				} catch {
					resolvedScriptPath = this._scriptPath;
				}
				executableDir = path.resolve(path.dirname(resolvedScriptPath), executableDir);
			}
			if (executableDir) {
				let localFile = findFile(executableDir, executableFile);
				if (!localFile && !subcommand._executableFile && this._scriptPath) {
					const legacyName = path.basename(this._scriptPath, path.extname(this._scriptPath));
					if (legacyName !== this._name) localFile = findFile(executableDir, `${legacyName}-${subcommand._name}`);
				}
				executableFile = localFile || executableFile;
			}
			launchWithNode = sourceExt.includes(path.extname(executableFile));
			let proc;
			if (process.platform !== "win32") {
				if (launchWithNode) {
					args.unshift(executableFile);
					args = incrementNodeInspectorPort(process.execArgv).concat(args);
					proc = childProcess.spawn(process.argv[0], args, { stdio: "inherit" });
				} else proc = childProcess.spawn(executableFile, args, { stdio: "inherit" });
			} else {
				this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
				args.unshift(executableFile);
				args = incrementNodeInspectorPort(process.execArgv).concat(args);
				proc = childProcess.spawn(process.execPath, args, { stdio: "inherit" });
			}
			if (!proc.killed) [
				"SIGUSR1",
				"SIGUSR2",
				"SIGTERM",
				"SIGINT",
				"SIGHUP"
			].forEach((signal) => {
				process.on(signal, () => {
					if (proc.killed === false && proc.exitCode === null) proc.kill(signal);
				});
			});
			const exitCallback = this._exitCallback;
			proc.on("close", (code) => {
				code = code ?? 1;
				if (!exitCallback) process.exit(code);
				else exitCallback(new CommanderError(code, "commander.executeSubCommandAsync", "(close)"));
			});
			proc.on("error", (err) => {
				if (err.code === "ENOENT") this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
				else if (err.code === "EACCES") throw new Error(`'${executableFile}' not executable`);
				if (!exitCallback) process.exit(1);
				else {
					const wrappedError = new CommanderError(1, "commander.executeSubCommandAsync", "(error)");
					wrappedError.nestedError = err;
					exitCallback(wrappedError);
				}
			});
			this.runningCommand = proc;
		}
		/**
		* @private
		*/
		_dispatchSubcommand(commandName, operands, unknown) {
			const subCommand = this._findCommand(commandName);
			if (!subCommand) this.help({ error: true });
			subCommand._prepareForParse();
			let promiseChain;
			promiseChain = this._chainOrCallSubCommandHook(promiseChain, subCommand, "preSubcommand");
			promiseChain = this._chainOrCall(promiseChain, () => {
				if (subCommand._executableHandler) this._executeSubCommand(subCommand, operands.concat(unknown));
				else return subCommand._parseCommand(operands, unknown);
			});
			return promiseChain;
		}
		/**
		* Invoke help directly if possible, or dispatch if necessary.
		* e.g. help foo
		*
		* @private
		*/
		_dispatchHelpCommand(subcommandName) {
			if (!subcommandName) this.help();
			const subCommand = this._findCommand(subcommandName);
			if (subCommand && !subCommand._executableHandler) subCommand.help();
			return this._dispatchSubcommand(subcommandName, [], [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? "--help"]);
		}
		/**
		* Check this.args against expected this.registeredArguments.
		*
		* @private
		*/
		_checkNumberOfArguments() {
			this.registeredArguments.forEach((arg, i) => {
				if (arg.required && this.args[i] == null) this.missingArgument(arg.name());
			});
			if (this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic) return;
			if (this.args.length > this.registeredArguments.length) this._excessArguments(this.args);
		}
		/**
		* Process this.args using this.registeredArguments and save as this.processedArgs!
		*
		* @private
		*/
		_processArguments() {
			const myParseArg = (argument, value, previous) => {
				let parsedValue = value;
				if (value !== null && argument.parseArg) {
					const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
					parsedValue = this._callParseArg(argument, value, previous, invalidValueMessage);
				}
				return parsedValue;
			};
			this._checkNumberOfArguments();
			const processedArgs = [];
			this.registeredArguments.forEach((declaredArg, index) => {
				let value = declaredArg.defaultValue;
				if (declaredArg.variadic) {
					if (index < this.args.length) {
						value = this.args.slice(index);
						if (declaredArg.parseArg) value = value.reduce((processed, v) => {
							return myParseArg(declaredArg, v, processed);
						}, declaredArg.defaultValue);
					} else if (value === void 0) value = [];
				} else if (index < this.args.length) {
					value = this.args[index];
					if (declaredArg.parseArg) value = myParseArg(declaredArg, value, declaredArg.defaultValue);
				}
				processedArgs[index] = value;
			});
			this.processedArgs = processedArgs;
		}
		/**
		* Once we have a promise we chain, but call synchronously until then.
		*
		* @param {(Promise|undefined)} promise
		* @param {Function} fn
		* @return {(Promise|undefined)}
		* @private
		*/
		_chainOrCall(promise, fn) {
			if (promise?.then && typeof promise.then === "function") return promise.then(() => fn());
			return fn();
		}
		/**
		*
		* @param {(Promise|undefined)} promise
		* @param {string} event
		* @return {(Promise|undefined)}
		* @private
		*/
		_chainOrCallHooks(promise, event) {
			let result = promise;
			const hooks = [];
			this._getCommandAndAncestors().reverse().filter((cmd) => cmd._lifeCycleHooks[event] !== void 0).forEach((hookedCommand) => {
				hookedCommand._lifeCycleHooks[event].forEach((callback) => {
					hooks.push({
						hookedCommand,
						callback
					});
				});
			});
			if (event === "postAction") hooks.reverse();
			hooks.forEach((hookDetail) => {
				result = this._chainOrCall(result, () => {
					return hookDetail.callback(hookDetail.hookedCommand, this);
				});
			});
			return result;
		}
		/**
		*
		* @param {(Promise|undefined)} promise
		* @param {Command} subCommand
		* @param {string} event
		* @return {(Promise|undefined)}
		* @private
		*/
		_chainOrCallSubCommandHook(promise, subCommand, event) {
			let result = promise;
			if (this._lifeCycleHooks[event] !== void 0) this._lifeCycleHooks[event].forEach((hook) => {
				result = this._chainOrCall(result, () => {
					return hook(this, subCommand);
				});
			});
			return result;
		}
		/**
		* Process arguments in context of this command.
		* Returns action result, in case it is a promise.
		*
		* @private
		*/
		_parseCommand(operands, unknown) {
			const parsed = this.parseOptions(unknown);
			this._parseOptionsEnv();
			this._parseOptionsImplied();
			operands = operands.concat(parsed.operands);
			unknown = parsed.unknown;
			this.args = operands.concat(unknown);
			if (operands && this._findCommand(operands[0])) return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
			if (this._getHelpCommand() && operands[0] === this._getHelpCommand().name()) return this._dispatchHelpCommand(operands[1]);
			if (this._defaultCommandName) {
				this._outputHelpIfRequested(unknown);
				return this._dispatchSubcommand(this._defaultCommandName, operands, unknown);
			}
			if (this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName) this.help({ error: true });
			this._outputHelpIfRequested(parsed.unknown);
			this._checkForMissingMandatoryOptions();
			this._checkForConflictingOptions();
			const checkForUnknownOptions = () => {
				if (parsed.unknown.length > 0) this.unknownOption(parsed.unknown[0]);
			};
			const commandEvent = `command:${this.name()}`;
			if (this._actionHandler) {
				checkForUnknownOptions();
				this._processArguments();
				let promiseChain;
				promiseChain = this._chainOrCallHooks(promiseChain, "preAction");
				promiseChain = this._chainOrCall(promiseChain, () => this._actionHandler(this.processedArgs));
				if (this.parent) promiseChain = this._chainOrCall(promiseChain, () => {
					this.parent.emit(commandEvent, operands, unknown);
				});
				promiseChain = this._chainOrCallHooks(promiseChain, "postAction");
				return promiseChain;
			}
			if (this.parent?.listenerCount(commandEvent)) {
				checkForUnknownOptions();
				this._processArguments();
				this.parent.emit(commandEvent, operands, unknown);
			} else if (operands.length) {
				if (this._findCommand("*")) return this._dispatchSubcommand("*", operands, unknown);
				if (this.listenerCount("command:*")) this.emit("command:*", operands, unknown);
				else if (this.commands.length) this.unknownCommand();
				else {
					checkForUnknownOptions();
					this._processArguments();
				}
			} else if (this.commands.length) {
				checkForUnknownOptions();
				this.help({ error: true });
			} else {
				checkForUnknownOptions();
				this._processArguments();
			}
		}
		/**
		* Find matching command.
		*
		* @private
		* @return {Command | undefined}
		*/
		_findCommand(name) {
			if (!name) return void 0;
			return this.commands.find((cmd) => cmd._name === name || cmd._aliases.includes(name));
		}
		/**
		* Return an option matching `arg` if any.
		*
		* @param {string} arg
		* @return {Option}
		* @package
		*/
		_findOption(arg) {
			return this.options.find((option) => option.is(arg));
		}
		/**
		* Display an error message if a mandatory option does not have a value.
		* Called after checking for help flags in leaf subcommand.
		*
		* @private
		*/
		_checkForMissingMandatoryOptions() {
			this._getCommandAndAncestors().forEach((cmd) => {
				cmd.options.forEach((anOption) => {
					if (anOption.mandatory && cmd.getOptionValue(anOption.attributeName()) === void 0) cmd.missingMandatoryOptionValue(anOption);
				});
			});
		}
		/**
		* Display an error message if conflicting options are used together in this.
		*
		* @private
		*/
		_checkForConflictingLocalOptions() {
			const definedNonDefaultOptions = this.options.filter((option) => {
				const optionKey = option.attributeName();
				if (this.getOptionValue(optionKey) === void 0) return false;
				return this.getOptionValueSource(optionKey) !== "default";
			});
			definedNonDefaultOptions.filter((option) => option.conflictsWith.length > 0).forEach((option) => {
				const conflictingAndDefined = definedNonDefaultOptions.find((defined) => option.conflictsWith.includes(defined.attributeName()));
				if (conflictingAndDefined) this._conflictingOption(option, conflictingAndDefined);
			});
		}
		/**
		* Display an error message if conflicting options are used together.
		* Called after checking for help flags in leaf subcommand.
		*
		* @private
		*/
		_checkForConflictingOptions() {
			this._getCommandAndAncestors().forEach((cmd) => {
				cmd._checkForConflictingLocalOptions();
			});
		}
		/**
		* Parse options from `argv` removing known options,
		* and return argv split into operands and unknown arguments.
		*
		* Side effects: modifies command by storing options. Does not reset state if called again.
		*
		* Examples:
		*
		*     argv => operands, unknown
		*     --known kkk op => [op], []
		*     op --known kkk => [op], []
		*     sub --unknown uuu op => [sub], [--unknown uuu op]
		*     sub -- --unknown uuu op => [sub --unknown uuu op], []
		*
		* @param {string[]} args
		* @return {{operands: string[], unknown: string[]}}
		*/
		parseOptions(args) {
			const operands = [];
			const unknown = [];
			let dest = operands;
			function maybeOption(arg) {
				return arg.length > 1 && arg[0] === "-";
			}
			const negativeNumberArg = (arg) => {
				if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
				return !this._getCommandAndAncestors().some((cmd) => cmd.options.map((opt) => opt.short).some((short) => /^-\d$/.test(short)));
			};
			let activeVariadicOption = null;
			let activeGroup = null;
			let i = 0;
			while (i < args.length || activeGroup) {
				const arg = activeGroup ?? args[i++];
				activeGroup = null;
				if (arg === "--") {
					if (dest === unknown) dest.push(arg);
					dest.push(...args.slice(i));
					break;
				}
				if (activeVariadicOption && (!maybeOption(arg) || negativeNumberArg(arg))) {
					this.emit(`option:${activeVariadicOption.name()}`, arg);
					continue;
				}
				activeVariadicOption = null;
				if (maybeOption(arg)) {
					const option = this._findOption(arg);
					if (option) {
						if (option.required) {
							const value = args[i++];
							if (value === void 0) this.optionMissingArgument(option);
							this.emit(`option:${option.name()}`, value);
						} else if (option.optional) {
							let value = null;
							if (i < args.length && (!maybeOption(args[i]) || negativeNumberArg(args[i]))) value = args[i++];
							this.emit(`option:${option.name()}`, value);
						} else this.emit(`option:${option.name()}`);
						activeVariadicOption = option.variadic ? option : null;
						continue;
					}
				}
				if (arg.length > 2 && arg[0] === "-" && arg[1] !== "-") {
					const option = this._findOption(`-${arg[1]}`);
					if (option) {
						if (option.required || option.optional && this._combineFlagAndOptionalValue) this.emit(`option:${option.name()}`, arg.slice(2));
						else {
							this.emit(`option:${option.name()}`);
							activeGroup = `-${arg.slice(2)}`;
						}
						continue;
					}
				}
				if (/^--[^=]+=/.test(arg)) {
					const index = arg.indexOf("=");
					const option = this._findOption(arg.slice(0, index));
					if (option && (option.required || option.optional)) {
						this.emit(`option:${option.name()}`, arg.slice(index + 1));
						continue;
					}
				}
				if (dest === operands && maybeOption(arg) && !(this.commands.length === 0 && negativeNumberArg(arg))) dest = unknown;
				if ((this._enablePositionalOptions || this._passThroughOptions) && operands.length === 0 && unknown.length === 0) {
					if (this._findCommand(arg)) {
						operands.push(arg);
						unknown.push(...args.slice(i));
						break;
					} else if (this._getHelpCommand() && arg === this._getHelpCommand().name()) {
						operands.push(arg, ...args.slice(i));
						break;
					} else if (this._defaultCommandName) {
						unknown.push(arg, ...args.slice(i));
						break;
					}
				}
				if (this._passThroughOptions) {
					dest.push(arg, ...args.slice(i));
					break;
				}
				dest.push(arg);
			}
			return {
				operands,
				unknown
			};
		}
		/**
		* Return an object containing local option values as key-value pairs.
		*
		* @return {object}
		*/
		opts() {
			if (this._storeOptionsAsProperties) {
				const result = {};
				const len = this.options.length;
				for (let i = 0; i < len; i++) {
					const key = this.options[i].attributeName();
					result[key] = key === this._versionOptionName ? this._version : this[key];
				}
				return result;
			}
			return this._optionValues;
		}
		/**
		* Return an object containing merged local and global option values as key-value pairs.
		*
		* @return {object}
		*/
		optsWithGlobals() {
			return this._getCommandAndAncestors().reduce((combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()), {});
		}
		/**
		* Display error message and exit (or call exitOverride).
		*
		* @param {string} message
		* @param {object} [errorOptions]
		* @param {string} [errorOptions.code] - an id string representing the error
		* @param {number} [errorOptions.exitCode] - used with process.exit
		*/
		error(message, errorOptions) {
			this._outputConfiguration.outputError(`${message}\n`, this._outputConfiguration.writeErr);
			if (typeof this._showHelpAfterError === "string") this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
			else if (this._showHelpAfterError) {
				this._outputConfiguration.writeErr("\n");
				this.outputHelp({ error: true });
			}
			const config = errorOptions || {};
			const exitCode = config.exitCode || 1;
			const code = config.code || "commander.error";
			this._exit(exitCode, code, message);
		}
		/**
		* Apply any option related environment variables, if option does
		* not have a value from cli or client code.
		*
		* @private
		*/
		_parseOptionsEnv() {
			this.options.forEach((option) => {
				if (option.envVar && option.envVar in process.env) {
					const optionKey = option.attributeName();
					if (this.getOptionValue(optionKey) === void 0 || [
						"default",
						"config",
						"env"
					].includes(this.getOptionValueSource(optionKey))) {
						if (option.required || option.optional) this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]);
						else this.emit(`optionEnv:${option.name()}`);
					}
				}
			});
		}
		/**
		* Apply any implied option values, if option is undefined or default value.
		*
		* @private
		*/
		_parseOptionsImplied() {
			const dualHelper = new DualOptions(this.options);
			const hasCustomOptionValue = (optionKey) => {
				return this.getOptionValue(optionKey) !== void 0 && !["default", "implied"].includes(this.getOptionValueSource(optionKey));
			};
			this.options.filter((option) => option.implied !== void 0 && hasCustomOptionValue(option.attributeName()) && dualHelper.valueFromOption(this.getOptionValue(option.attributeName()), option)).forEach((option) => {
				Object.keys(option.implied).filter((impliedKey) => !hasCustomOptionValue(impliedKey)).forEach((impliedKey) => {
					this.setOptionValueWithSource(impliedKey, option.implied[impliedKey], "implied");
				});
			});
		}
		/**
		* Argument `name` is missing.
		*
		* @param {string} name
		* @private
		*/
		missingArgument(name) {
			const message = `error: missing required argument '${name}'`;
			this.error(message, { code: "commander.missingArgument" });
		}
		/**
		* `Option` is missing an argument.
		*
		* @param {Option} option
		* @private
		*/
		optionMissingArgument(option) {
			const message = `error: option '${option.flags}' argument missing`;
			this.error(message, { code: "commander.optionMissingArgument" });
		}
		/**
		* `Option` does not have a value, and is a mandatory option.
		*
		* @param {Option} option
		* @private
		*/
		missingMandatoryOptionValue(option) {
			const message = `error: required option '${option.flags}' not specified`;
			this.error(message, { code: "commander.missingMandatoryOptionValue" });
		}
		/**
		* `Option` conflicts with another option.
		*
		* @param {Option} option
		* @param {Option} conflictingOption
		* @private
		*/
		_conflictingOption(option, conflictingOption) {
			const findBestOptionFromValue = (option) => {
				const optionKey = option.attributeName();
				const optionValue = this.getOptionValue(optionKey);
				const negativeOption = this.options.find((target) => target.negate && optionKey === target.attributeName());
				const positiveOption = this.options.find((target) => !target.negate && optionKey === target.attributeName());
				if (negativeOption && (negativeOption.presetArg === void 0 && optionValue === false || negativeOption.presetArg !== void 0 && optionValue === negativeOption.presetArg)) return negativeOption;
				return positiveOption || option;
			};
			const getErrorMessage = (option) => {
				const bestOption = findBestOptionFromValue(option);
				const optionKey = bestOption.attributeName();
				if (this.getOptionValueSource(optionKey) === "env") return `environment variable '${bestOption.envVar}'`;
				return `option '${bestOption.flags}'`;
			};
			const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
			this.error(message, { code: "commander.conflictingOption" });
		}
		/**
		* Unknown option `flag`.
		*
		* @param {string} flag
		* @private
		*/
		unknownOption(flag) {
			if (this._allowUnknownOption) return;
			let suggestion = "";
			if (flag.startsWith("--") && this._showSuggestionAfterError) {
				let candidateFlags = [];
				let command = this;
				do {
					const moreFlags = command.createHelp().visibleOptions(command).filter((option) => option.long).map((option) => option.long);
					candidateFlags = candidateFlags.concat(moreFlags);
					command = command.parent;
				} while (command && !command._enablePositionalOptions);
				suggestion = suggestSimilar(flag, candidateFlags);
			}
			const message = `error: unknown option '${flag}'${suggestion}`;
			this.error(message, { code: "commander.unknownOption" });
		}
		/**
		* Excess arguments, more than expected.
		*
		* @param {string[]} receivedArgs
		* @private
		*/
		_excessArguments(receivedArgs) {
			if (this._allowExcessArguments) return;
			const expected = this.registeredArguments.length;
			const s = expected === 1 ? "" : "s";
			const message = `error: too many arguments${this.parent ? ` for '${this.name()}'` : ""}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
			this.error(message, { code: "commander.excessArguments" });
		}
		/**
		* Unknown command.
		*
		* @private
		*/
		unknownCommand() {
			const unknownName = this.args[0];
			let suggestion = "";
			if (this._showSuggestionAfterError) {
				const candidateNames = [];
				this.createHelp().visibleCommands(this).forEach((command) => {
					candidateNames.push(command.name());
					if (command.alias()) candidateNames.push(command.alias());
				});
				suggestion = suggestSimilar(unknownName, candidateNames);
			}
			const message = `error: unknown command '${unknownName}'${suggestion}`;
			this.error(message, { code: "commander.unknownCommand" });
		}
		/**
		* Get or set the program version.
		*
		* This method auto-registers the "-V, --version" option which will print the version number.
		*
		* You can optionally supply the flags and description to override the defaults.
		*
		* @param {string} [str]
		* @param {string} [flags]
		* @param {string} [description]
		* @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
		*/
		version(str, flags, description) {
			if (str === void 0) return this._version;
			this._version = str;
			flags = flags || "-V, --version";
			description = description || "output the version number";
			const versionOption = this.createOption(flags, description);
			this._versionOptionName = versionOption.attributeName();
			this._registerOption(versionOption);
			this.on("option:" + versionOption.name(), () => {
				this._outputConfiguration.writeOut(`${str}\n`);
				this._exit(0, "commander.version", str);
			});
			return this;
		}
		/**
		* Set the description.
		*
		* @param {string} [str]
		* @param {object} [argsDescription]
		* @return {(string|Command)}
		*/
		description(str, argsDescription) {
			if (str === void 0 && argsDescription === void 0) return this._description;
			this._description = str;
			if (argsDescription) this._argsDescription = argsDescription;
			return this;
		}
		/**
		* Set the summary. Used when listed as subcommand of parent.
		*
		* @param {string} [str]
		* @return {(string|Command)}
		*/
		summary(str) {
			if (str === void 0) return this._summary;
			this._summary = str;
			return this;
		}
		/**
		* Set an alias for the command.
		*
		* You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
		*
		* @param {string} [alias]
		* @return {(string|Command)}
		*/
		alias(alias) {
			if (alias === void 0) return this._aliases[0];
			/** @type {Command} */
			let command = this;
			if (this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler) command = this.commands[this.commands.length - 1];
			if (alias === command._name) throw new Error("Command alias can't be the same as its name");
			const matchingCommand = this.parent?._findCommand(alias);
			if (matchingCommand) {
				const existingCmd = [matchingCommand.name()].concat(matchingCommand.aliases()).join("|");
				throw new Error(`cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`);
			}
			command._aliases.push(alias);
			return this;
		}
		/**
		* Set aliases for the command.
		*
		* Only the first alias is shown in the auto-generated help.
		*
		* @param {string[]} [aliases]
		* @return {(string[]|Command)}
		*/
		aliases(aliases) {
			if (aliases === void 0) return this._aliases;
			aliases.forEach((alias) => this.alias(alias));
			return this;
		}
		/**
		* Set / get the command usage `str`.
		*
		* @param {string} [str]
		* @return {(string|Command)}
		*/
		usage(str) {
			if (str === void 0) {
				if (this._usage) return this._usage;
				const args = this.registeredArguments.map((arg) => {
					return humanReadableArgName(arg);
				});
				return [].concat(this.options.length || this._helpOption !== null ? "[options]" : [], this.commands.length ? "[command]" : [], this.registeredArguments.length ? args : []).join(" ");
			}
			this._usage = str;
			return this;
		}
		/**
		* Get or set the name of the command.
		*
		* @param {string} [str]
		* @return {(string|Command)}
		*/
		name(str) {
			if (str === void 0) return this._name;
			this._name = str;
			return this;
		}
		/**
		* Set/get the help group heading for this subcommand in parent command's help.
		*
		* @param {string} [heading]
		* @return {Command | string}
		*/
		helpGroup(heading) {
			if (heading === void 0) return this._helpGroupHeading ?? "";
			this._helpGroupHeading = heading;
			return this;
		}
		/**
		* Set/get the default help group heading for subcommands added to this command.
		* (This does not override a group set directly on the subcommand using .helpGroup().)
		*
		* @example
		* program.commandsGroup('Development Commands:);
		* program.command('watch')...
		* program.command('lint')...
		* ...
		*
		* @param {string} [heading]
		* @returns {Command | string}
		*/
		commandsGroup(heading) {
			if (heading === void 0) return this._defaultCommandGroup ?? "";
			this._defaultCommandGroup = heading;
			return this;
		}
		/**
		* Set/get the default help group heading for options added to this command.
		* (This does not override a group set directly on the option using .helpGroup().)
		*
		* @example
		* program
		*   .optionsGroup('Development Options:')
		*   .option('-d, --debug', 'output extra debugging')
		*   .option('-p, --profile', 'output profiling information')
		*
		* @param {string} [heading]
		* @returns {Command | string}
		*/
		optionsGroup(heading) {
			if (heading === void 0) return this._defaultOptionGroup ?? "";
			this._defaultOptionGroup = heading;
			return this;
		}
		/**
		* @param {Option} option
		* @private
		*/
		_initOptionGroup(option) {
			if (this._defaultOptionGroup && !option.helpGroupHeading) option.helpGroup(this._defaultOptionGroup);
		}
		/**
		* @param {Command} cmd
		* @private
		*/
		_initCommandGroup(cmd) {
			if (this._defaultCommandGroup && !cmd.helpGroup()) cmd.helpGroup(this._defaultCommandGroup);
		}
		/**
		* Set the name of the command from script filename, such as process.argv[1],
		* or require.main.filename, or __filename.
		*
		* (Used internally and public although not documented in README.)
		*
		* @example
		* program.nameFromFilename(require.main.filename);
		*
		* @param {string} filename
		* @return {Command}
		*/
		nameFromFilename(filename) {
			this._name = path.basename(filename, path.extname(filename));
			return this;
		}
		/**
		* Get or set the directory for searching for executable subcommands of this command.
		*
		* @example
		* program.executableDir(__dirname);
		* // or
		* program.executableDir('subcommands');
		*
		* @param {string} [path]
		* @return {(string|null|Command)}
		*/
		executableDir(path) {
			if (path === void 0) return this._executableDir;
			this._executableDir = path;
			return this;
		}
		/**
		* Return program help documentation.
		*
		* @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
		* @return {string}
		*/
		helpInformation(contextOptions) {
			const helper = this.createHelp();
			const context = this._getOutputContext(contextOptions);
			helper.prepareContext({
				error: context.error,
				helpWidth: context.helpWidth,
				outputHasColors: context.hasColors
			});
			const text = helper.formatHelp(this, helper);
			if (context.hasColors) return text;
			return this._outputConfiguration.stripColor(text);
		}
		/**
		* @typedef HelpContext
		* @type {object}
		* @property {boolean} error
		* @property {number} helpWidth
		* @property {boolean} hasColors
		* @property {function} write - includes stripColor if needed
		*
		* @returns {HelpContext}
		* @private
		*/
		_getOutputContext(contextOptions) {
			contextOptions = contextOptions || {};
			const error = !!contextOptions.error;
			let baseWrite;
			let hasColors;
			let helpWidth;
			if (error) {
				baseWrite = (str) => this._outputConfiguration.writeErr(str);
				hasColors = this._outputConfiguration.getErrHasColors();
				helpWidth = this._outputConfiguration.getErrHelpWidth();
			} else {
				baseWrite = (str) => this._outputConfiguration.writeOut(str);
				hasColors = this._outputConfiguration.getOutHasColors();
				helpWidth = this._outputConfiguration.getOutHelpWidth();
			}
			const write = (str) => {
				if (!hasColors) str = this._outputConfiguration.stripColor(str);
				return baseWrite(str);
			};
			return {
				error,
				write,
				hasColors,
				helpWidth
			};
		}
		/**
		* Output help information for this command.
		*
		* Outputs built-in help, and custom text added using `.addHelpText()`.
		*
		* @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
		*/
		outputHelp(contextOptions) {
			let deprecatedCallback;
			if (typeof contextOptions === "function") {
				deprecatedCallback = contextOptions;
				contextOptions = void 0;
			}
			const outputContext = this._getOutputContext(contextOptions);
			/** @type {HelpTextEventContext} */
			const eventContext = {
				error: outputContext.error,
				write: outputContext.write,
				command: this
			};
			this._getCommandAndAncestors().reverse().forEach((command) => command.emit("beforeAllHelp", eventContext));
			this.emit("beforeHelp", eventContext);
			let helpInformation = this.helpInformation({ error: outputContext.error });
			if (deprecatedCallback) {
				helpInformation = deprecatedCallback(helpInformation);
				if (typeof helpInformation !== "string" && !Buffer.isBuffer(helpInformation)) throw new Error("outputHelp callback must return a string or a Buffer");
			}
			outputContext.write(helpInformation);
			if (this._getHelpOption()?.long) this.emit(this._getHelpOption().long);
			this.emit("afterHelp", eventContext);
			this._getCommandAndAncestors().forEach((command) => command.emit("afterAllHelp", eventContext));
		}
		/**
		* You can pass in flags and a description to customise the built-in help option.
		* Pass in false to disable the built-in help option.
		*
		* @example
		* program.helpOption('-?, --help' 'show help'); // customise
		* program.helpOption(false); // disable
		*
		* @param {(string | boolean)} flags
		* @param {string} [description]
		* @return {Command} `this` command for chaining
		*/
		helpOption(flags, description) {
			if (typeof flags === "boolean") {
				if (flags) {
					if (this._helpOption === null) this._helpOption = void 0;
					if (this._defaultOptionGroup) this._initOptionGroup(this._getHelpOption());
				} else this._helpOption = null;
				return this;
			}
			this._helpOption = this.createOption(flags ?? "-h, --help", description ?? "display help for command");
			if (flags || description) this._initOptionGroup(this._helpOption);
			return this;
		}
		/**
		* Lazy create help option.
		* Returns null if has been disabled with .helpOption(false).
		*
		* @returns {(Option | null)} the help option
		* @package
		*/
		_getHelpOption() {
			if (this._helpOption === void 0) this.helpOption(void 0, void 0);
			return this._helpOption;
		}
		/**
		* Supply your own option to use for the built-in help option.
		* This is an alternative to using helpOption() to customise the flags and description etc.
		*
		* @param {Option} option
		* @return {Command} `this` command for chaining
		*/
		addHelpOption(option) {
			this._helpOption = option;
			this._initOptionGroup(option);
			return this;
		}
		/**
		* Output help information and exit.
		*
		* Outputs built-in help, and custom text added using `.addHelpText()`.
		*
		* @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
		*/
		help(contextOptions) {
			this.outputHelp(contextOptions);
			let exitCode = Number(process.exitCode ?? 0);
			if (exitCode === 0 && contextOptions && typeof contextOptions !== "function" && contextOptions.error) exitCode = 1;
			this._exit(exitCode, "commander.help", "(outputHelp)");
		}
		/**
		* // Do a little typing to coordinate emit and listener for the help text events.
		* @typedef HelpTextEventContext
		* @type {object}
		* @property {boolean} error
		* @property {Command} command
		* @property {function} write
		*/
		/**
		* Add additional text to be displayed with the built-in help.
		*
		* Position is 'before' or 'after' to affect just this command,
		* and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
		*
		* @param {string} position - before or after built-in help
		* @param {(string | Function)} text - string to add, or a function returning a string
		* @return {Command} `this` command for chaining
		*/
		addHelpText(position, text) {
			const allowedValues = [
				"beforeAll",
				"before",
				"after",
				"afterAll"
			];
			if (!allowedValues.includes(position)) throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
			const helpEvent = `${position}Help`;
			this.on(helpEvent, (context) => {
				let helpStr;
				if (typeof text === "function") helpStr = text({
					error: context.error,
					command: context.command
				});
				else helpStr = text;
				if (helpStr) context.write(`${helpStr}\n`);
			});
			return this;
		}
		/**
		* Output help information if help flags specified
		*
		* @param {Array} args - array of options to search for help flags
		* @private
		*/
		_outputHelpIfRequested(args) {
			const helpOption = this._getHelpOption();
			if (helpOption && args.find((arg) => helpOption.is(arg))) {
				this.outputHelp();
				this._exit(0, "commander.helpDisplayed", "(outputHelp)");
			}
		}
	};
	/**
	* Scan arguments and increment port number for inspect calls (to avoid conflicts when spawning new command).
	*
	* @param {string[]} args - array of arguments from node.execArgv
	* @returns {string[]}
	* @private
	*/
	function incrementNodeInspectorPort(args) {
		return args.map((arg) => {
			if (!arg.startsWith("--inspect")) return arg;
			let debugOption;
			let debugHost = "127.0.0.1";
			let debugPort = "9229";
			let match;
			if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) debugOption = match[1];
			else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null) {
				debugOption = match[1];
				if (/^\d+$/.test(match[3])) debugPort = match[3];
				else debugHost = match[3];
			} else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null) {
				debugOption = match[1];
				debugHost = match[3];
				debugPort = match[4];
			}
			if (debugOption && debugPort !== "0") return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
			return arg;
		});
	}
	/**
	* @returns {boolean | undefined}
	* @package
	*/
	function useColor() {
		if (process.env.NO_COLOR || process.env.FORCE_COLOR === "0" || process.env.FORCE_COLOR === "false") return false;
		if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== void 0) return true;
	}
	exports.Command = Command;
	exports.useColor = useColor;
}));

// node_modules/commander/index.js
var require_commander = /* @__PURE__ */ __commonJSMin(((exports) => {
	var { Argument } = require_argument();
	var { Command } = require_command();
	var { CommanderError, InvalidArgumentError } = require_error();
	var { Help } = require_help();
	var { Option } = require_option();
	exports.program = new Command();
	exports.createCommand = (name) => new Command(name);
	exports.createOption = (flags, description) => new Option(flags, description);
	exports.createArgument = (name, description) => new Argument(name, description);
	/**
	* Expose classes
	*/
	exports.Command = Command;
	exports.Option = Option;
	exports.Argument = Argument;
	exports.Help = Help;
	exports.CommanderError = CommanderError;
	exports.InvalidArgumentError = InvalidArgumentError;
	exports.InvalidOptionArgumentError = InvalidArgumentError;
}));

// node_modules/commander/esm.mjs
var import_commander = /* @__PURE__ */ __toESM(require_commander(), 1);
var { program: program$1, createCommand, createArgument, createOption, CommanderError, InvalidArgumentError, InvalidOptionArgumentError, Command, Argument, Option, Help } = import_commander.default;

// src/page/addresses.ts
/** What makes a URL the URL of a folder. */
var use = "the absolute URL of the folder, such as https://example.org/statement/";
/**
* Returns the URL of the folder that the files are uploaded to, with a slash at the end.
* @param path The name of the value in an error.
* @throws an error, if the value is not the URL of a folder.
*/
function folderUrl(value, path) {
	const { protocol, username, search, hash, pathname, href } = parsed(value, path, use);
	const isFile = /\.html?$/i.test(pathname);
	if (!/^https?:$/.test(protocol) || username || search || hash || isFile) throw invalid(path, value, use);
	return href.replace(/\/?$/, "/");
}
/** Returns the folder of the page that a statement names as its URL, if the URL is that of a folder or its index.html. */
function folderOf({ url = "" }) {
	const [page = ""] = url.split("#");
	return /^https?:\/\/[^?@]+\/(?:index\.html)?$/.test(page) ? page.replace(/index\.html$/, "") : void 0;
}
/**
* Returns the URL of the folder that the files are uploaded to. Default: the folder of the statement's own URL.
* @param path The name of the value in an error.
* @throws an error, if the value is not the URL of a folder.
*/
var baseOf = (statement, value, path) => value === void 0 ? folderOf(statement) : folderUrl(value, path);
/**
* Returns the absolute URL of an image for cards on social media. A relative one is in the folder of the page.
* @param path The name of the value in an error.
* @throws an error, if the URL is not absolute and the folder is unknown, or if the image is an SVG.
*/
function imageUrl(value, base, path) {
	const { protocol, pathname, href } = parsed(value, path, `an absolute URL, or also ${path.replace("image", "base")}`, base);
	if (!/^https?:$/.test(protocol) || pathname.endsWith(".svg")) throw invalid(path, value, "the URL of a PNG or JPEG file. Social media show no SVG");
	return href;
}
function parsed(value, path, instead, base) {
	try {
		return new URL(value, base);
	} catch {
		throw invalid(path, value, instead);
	}
}
/**
* Returns the file of the page in a language. Every page is in one folder, so that links to the data are the same on
* each, and work from a disk.
*/
var pageFile = (statement, language) => language === statement.language ? "index.html" : `index.${language}.html`;
/** Returns the URL of the page in a language, if it is known. The statement names that of the original. */
function pageUrl(statement, language, base) {
	const { url } = statement;
	if (language === statement.language && url?.startsWith("http")) return url.split("#")[0];
	return base && base + pageFile(statement, language);
}
/** Returns the statement with the URL of its page in the folder, if it names no URL. Widgets link to that URL. */
var withUrl$1 = (statement, base) => statement.url || !base ? statement : {
	...statement,
	url: `${base}index.html`
};

// node_modules/d3-dsv/dist/d3-dsv.mjs
var EOL = {};
var EOF = {};
var QUOTE = 34;
var NEWLINE = 10;
var RETURN = 13;
function objectConverter(columns) {
	return new Function("d", "return {" + columns.map(function(name, i) {
		return JSON.stringify(name) + ": d[" + i + "] || \"\"";
	}).join(",") + "}");
}
function customConverter(columns, f) {
	var object = objectConverter(columns);
	return function(row, i) {
		return f(object(row), i, columns);
	};
}
function inferColumns(rows) {
	var columnSet = Object.create(null), columns = [];
	rows.forEach(function(row) {
		for (var column in row) if (!(column in columnSet)) columns.push(columnSet[column] = column);
	});
	return columns;
}
function pad(value, width) {
	var s = value + "", length = s.length;
	return length < width ? new Array(width - length + 1).join(0) + s : s;
}
function formatYear(year) {
	return year < 0 ? "-" + pad(-year, 6) : year > 9999 ? "+" + pad(year, 6) : pad(year, 4);
}
function formatDate(date) {
	var hours = date.getUTCHours(), minutes = date.getUTCMinutes(), seconds = date.getUTCSeconds(), milliseconds = date.getUTCMilliseconds();
	return isNaN(date) ? "Invalid Date" : formatYear(date.getUTCFullYear()) + "-" + pad(date.getUTCMonth() + 1, 2) + "-" + pad(date.getUTCDate(), 2) + (milliseconds ? "T" + pad(hours, 2) + ":" + pad(minutes, 2) + ":" + pad(seconds, 2) + "." + pad(milliseconds, 3) + "Z" : seconds ? "T" + pad(hours, 2) + ":" + pad(minutes, 2) + ":" + pad(seconds, 2) + "Z" : minutes || hours ? "T" + pad(hours, 2) + ":" + pad(minutes, 2) + "Z" : "");
}
function dsv(delimiter) {
	var reFormat = new RegExp("[\"" + delimiter + "\n\r]"), DELIMITER = delimiter.charCodeAt(0);
	function parse(text, f) {
		var convert, columns, rows = parseRows(text, function(row, i) {
			if (convert) return convert(row, i - 1);
			columns = row, convert = f ? customConverter(row, f) : objectConverter(row);
		});
		rows.columns = columns || [];
		return rows;
	}
	function parseRows(text, f) {
		var rows = [], N = text.length, I = 0, n = 0, t, eof = N <= 0, eol = false;
		if (text.charCodeAt(N - 1) === NEWLINE) --N;
		if (text.charCodeAt(N - 1) === RETURN) --N;
		function token() {
			if (eof) return EOF;
			if (eol) return eol = false, EOL;
			var i, j = I, c;
			if (text.charCodeAt(j) === QUOTE) {
				while (I++ < N && text.charCodeAt(I) !== QUOTE || text.charCodeAt(++I) === QUOTE);
				if ((i = I) >= N) eof = true;
				else if ((c = text.charCodeAt(I++)) === NEWLINE) eol = true;
				else if (c === RETURN) {
					eol = true;
					if (text.charCodeAt(I) === NEWLINE) ++I;
				}
				return text.slice(j + 1, i - 1).replace(/""/g, "\"");
			}
			while (I < N) {
				if ((c = text.charCodeAt(i = I++)) === NEWLINE) eol = true;
				else if (c === RETURN) {
					eol = true;
					if (text.charCodeAt(I) === NEWLINE) ++I;
				} else if (c !== DELIMITER) continue;
				return text.slice(j, i);
			}
			return eof = true, text.slice(j, N);
		}
		while ((t = token()) !== EOF) {
			var row = [];
			while (t !== EOL && t !== EOF) row.push(t), t = token();
			if (f && (row = f(row, n++)) == null) continue;
			rows.push(row);
		}
		return rows;
	}
	function preformatBody(rows, columns) {
		return rows.map(function(row) {
			return columns.map(function(column) {
				return formatValue(row[column]);
			}).join(delimiter);
		});
	}
	function format(rows, columns) {
		if (columns == null) columns = inferColumns(rows);
		return [columns.map(formatValue).join(delimiter)].concat(preformatBody(rows, columns)).join("\n");
	}
	function formatBody(rows, columns) {
		if (columns == null) columns = inferColumns(rows);
		return preformatBody(rows, columns).join("\n");
	}
	function formatRows(rows) {
		return rows.map(formatRow).join("\n");
	}
	function formatRow(row) {
		return row.map(formatValue).join(delimiter);
	}
	function formatValue(value) {
		return value == null ? "" : value instanceof Date ? formatDate(value) : reFormat.test(value += "") ? "\"" + value.replace(/"/g, "\"\"") + "\"" : value;
	}
	return {
		parse,
		parseRows,
		format,
		formatBody,
		formatRows,
		formatRow,
		formatValue
	};
}
var csv$1 = dsv(",");
var csvParse = csv$1.parse;
var csvParseRows = csv$1.parseRows;
var csvFormat = csv$1.format;
var csvFormatBody = csv$1.formatBody;
var csvFormatRows = csv$1.formatRows;
var csvFormatRow = csv$1.formatRow;
var csvFormatValue = csv$1.formatValue;
var tsv = dsv("	");
var tsvParse = tsv.parse;
var tsvParseRows = tsv.parseRows;
var tsvFormat = tsv.format;
var tsvFormatBody = tsv.formatBody;
var tsvFormatRows = tsv.formatRows;
var tsvFormatRow = tsv.formatRow;
var tsvFormatValue = tsv.formatValue;
var fixtz = (/* @__PURE__ */ new Date("2019-01-01T00:00")).getHours() || (/* @__PURE__ */ new Date("2019-07-01T00:00")).getHours();

// src/page/csv.ts
/**
* A spreadsheet runs a cell that begins with one of these as a formula, also in the forms of East Asian keyboards
* (https://owasp.org/www-community/attacks/CSV_Injection).
*/
var formula = /^[=+\-@\t\r\n＝＋－＠]/;
var isFormula = (cell) => typeof cell === "string" && formula.test(cell);
/** Returns the text of a cell, with an apostrophe before it if a spreadsheet would run it as a formula. */
var textOf$1 = (cell) => isFormula(cell) ? `'${cell}` : String(cell ?? "");
/** The byte order mark. Without it, Excel does not read the file as UTF-8. */
var byteOrderMark = "﻿";
/** Writes a table as in RFC 4180. */
var csv = (rows) => byteOrderMark + rows.map((row) => `${csvFormatRow(row.map(textOf$1))}\r\n`).join("");
function figuresTable(statement) {
	const { figures, events } = statement;
	const sentences = sentencesOf(statement);
	return [[
		"id",
		"bound",
		"value",
		"counts",
		"since",
		"source",
		"sentence"
	], ...figures.map(({ id, bound, value, counts, since, source }) => [
		...[
			id,
			bound,
			value,
			counts
		],
		events.find((event) => event.id === since)?.date,
		...[source, sentences.find((sentence) => sentence.id === source)?.text]
	])];
}
function demandsTable(statement) {
	return [[
		"id",
		"addressees",
		"strength",
		"heading",
		"source",
		"sentence"
	], ...statement.demands.map(({ id, addressees, strength, heading, source }) => [
		id,
		addressees.map((each) => statement.actors.find((actor) => actor.id === each)?.name).join("; "),
		...[
			strength,
			heading,
			source
		],
		demandView(statement, { demand: id }, en).sentence.text
	])];
}
function signatoriesTable(statement) {
	const rows = signatoriesOf(statement).map(({ name, kind = "organization", role, affiliation, region, group, joined, url }, index) => [...[
		index + 1,
		name,
		kind,
		role,
		affiliation
	], ...[
		region,
		group,
		joined,
		url
	]]);
	return [[
		...[
			"number",
			"name",
			"kind",
			"role",
			"affiliation",
			"region",
			"group"
		],
		"joined",
		"url"
	], ...rows];
}
/** Returns the rows of each table in the language of the statement. Leaves out tables without rows. */
function tablesOf(statement) {
	return [
		["figures.csv", figuresTable(statement)],
		["demands.csv", demandsTable(statement)],
		["signatories.csv", signatoriesTable(statement)]
	].filter(([, rows]) => rows.length > 1);
}
/** Returns the tables as CSV, by file. */
var csvFiles = (statement) => Object.fromEntries(tablesOf(statement).map(([file, rows]) => [file, csv(rows)]));
/** Returns a note for each file whose cells are not word for word those of the statement. */
var csvNotes = (statement) => tablesOf(statement).flatMap(([file, rows]) => {
	const cells = rows.flat().flatMap((cell) => isFormula(cell) ? JSON.stringify(cell) : []);
	const names = cells.join(", ");
	return cells.length > 0 ? `${file}: an apostrophe is before ${names}, so that no spreadsheet runs it as a formula. statement.json has no apostrophe.` : [];
});

// src/utils/hash.ts
/** Returns the hash of a text in UTF-8, or of bytes. */
async function digestOf(algorithm, content) {
	const bytes = typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content);
	return new Uint8Array(await crypto.subtle.digest(algorithm, bytes));
}
/** Returns the hash of a file as an `integrity` attribute or a policy has it, such as `sha384-…`. */
async function integrityOf(algorithm, content) {
	const digest = await digestOf(algorithm, content);
	return `${algorithm.replace("-", "").toLowerCase()}-${btoa(String.fromCharCode(...digest))}`;
}

// src/embed/page-html.ts
var style = "body{margin:0;font:1rem/1.5 system-ui,sans-serif}html{color-scheme:light dark}html:not(.framed) body{max-inline-size:48rem;margin:2rem auto;padding:0 1rem}";
/**
* Returns the page `embed.html` for a statement. Its policy allows only its own script and the files that the script
* loads, so that no value in the URL can do harm. Without scripts, the page shows the whole statement. The policy
* allows the inline script by its hash, because in a frame without an origin, WebKit allows nothing for `'self'`.
* @param script The built `page-script.ts`.
* @param elements The elements in the module next to the page.
* @param links The links to other forms of the page, such as answers of oEmbed, as HTML.
*/
async function embedPage(statement, script, elements = elementNames, links = "") {
	const language = primary(statement.language);
	const messages = messagesFor(language) ?? en;
	const [scripts, styles] = await Promise.all([integrityOf("SHA-256", script), integrityOf("SHA-256", style)]);
	return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${`default-src 'none'; script-src '${scripts}' 'strict-dynamic'; style-src '${styles}'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'`}">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<title>${escape(statement.title)}</title>
<link rel="icon" href="data:,">
${links}<script>${script}<\/script>
<style>${style}</style>
</head>
<body>
<main data-keep-words="${keepingWords(elements).join(" ")}"><noscript>${fallbackOf(statement, "joint-statement", {}, messages)}</noscript></main>
<template><style>${sharedStyle()}</style></template>
${elements.map((element) => drawn(statement, element, messages)).join("")}</body>
</html>
`;
}
/** Returns the attributes that do not change the words of an element. */
function keepingWords(elements) {
	const names = [commonAttributes, ...elements.map((element) => registry[element].attributes)].flatMap((types) => Object.keys(types).filter((name) => types[name].keepsWords));
	return [...new Set(names)];
}
/**
* Returns the HTML of an element without attributes, for the time before the module runs. Empty if the statement has
* no content for the element.
*/
function drawn(statement, element, messages) {
	try {
		const html = drawing(statement, element, {}, messages);
		return `<template id="${element}"><style>${ownStyle(element)}</style>${html}</template>\n`;
	} catch {
		return "";
	}
}

// src/page/oembed.ts
/** The width of an iframe whose site sets no width, in pixels. */
var width = 640;
/** Returns the elements that show something of the statement without further choices, the full text first. */
var shownOf = (statement, elements) => elements.filter((element) => !isEmpty$1(statement, element)).sort((one, other) => +(other === "joint-statement") - +(one === "joint-statement"));
var fileOf = (element) => `oembed/${element}.json`;
/** A card shows one demand, so its URL names the first. */
var attributesOf = (element, { demands }) => element === "demand-card" ? { demand: demands[0].id } : {};
/** Returns the URL of an element's iframe in the folder. */
var framePath = (element, statement) => `embed.html?${new URLSearchParams({
	widget: element,
	...attributesOf(element, statement)
}).toString()}`;
/** Returns the attributes of an element's iframe for its height. */
function frameSizeOf(element, statement, messages) {
	const attributes = attributesOf(element, statement);
	const words = fallbackOf(statement, element, attributes, messages);
	return frameSize(frameHeights(element, {
		lang: primary(messages.tag),
		...attributes
	}, words));
}
/**
* Returns a static answer of oEmbed (https://oembed.com) for each element, by file. The widget is in the query of the
* URL, because WordPress appends a hash of its own to the URL of an iframe that it found by oEmbed.
*/
function oembedFiles(statement, messages, base, elements) {
	const { title } = statement;
	const { issuer } = citationView(statement, messages);
	const answer = (element) => {
		const size = frameSizeOf(element, statement, messages);
		const html = tag("iframe", "", {
			src: base + framePath(element, statement),
			title,
			width: "100%",
			...size,
			frameborder: "0",
			loading: "lazy"
		});
		return {
			version: "1.0",
			type: "rich",
			title,
			author_name: issuer,
			...statement.url && { author_url: statement.url },
			provider_name: new URL(base).host,
			provider_url: base,
			html,
			width,
			height: Number(size.height)
		};
	};
	return Object.fromEntries(shownOf(statement, elements).map((element) => [fileOf(element), `${JSON.stringify(answer(element), null, 1)}\n`]));
}
/** Returns the links for the head of a page, with which a site that is given its URL finds the answers of oEmbed. */
var oembedLinks = (statement, base, elements) => shownOf(statement, elements).map((element) => `${startTag("link", {
	rel: "alternate",
	type: "application/json+oembed",
	href: base + fileOf(element),
	title: registry[element].title
})}\n`).join("");

// src/page/data-files.ts
/** Returns the statement for programs, and its lists for spreadsheets, by file. */
var dataFiles = (statement) => ({
	"statement.json": `${JSON.stringify(statement, null, 2)}\n`,
	...csvFiles(statement)
});
/** Returns the type of such a file. */
var typeOf = (file) => file.endsWith(".json") ? "application/json" : "text/csv";
/** Returns the name of such a file for readers: "Figures (CSV)". */
function nameOf$1(file, words, { unsigned }) {
	const [list, type] = file.split(".");
	return `${list === "statement" ? unsigned : words[list]} (${type.toUpperCase()})`;
}

// src/page/json-ld.ts
/** Returns a signatory. A network is an organization, and the schema has no narrower type for it. */
function signer({ name, kind, url, role, affiliation }) {
	const isPerson = kind === "person";
	return {
		"@type": isPerson ? "Person" : "Organization",
		name,
		...url && { url },
		...isPerson && role && { jobTitle: role },
		...isPerson && affiliation && { affiliation: {
			"@type": "Organization",
			name: affiliation
		} }
	};
}
/** The statement in another language, as far as a page needs to name it. */
var work = ({ language, title, url }) => ({
	"@type": "Report",
	headline: title,
	inLanguage: language,
	...url && { url }
});
/** The sentences that are set as quotations, each in the language in which the page shows it. */
function quotations({ statement, messages }) {
	const { pullQuote, pullQuotes = [] } = statement;
	return [.../* @__PURE__ */ new Set([...pullQuote ? [pullQuote] : [], ...pullQuotes.map(({ source }) => source)])].map((source) => {
		const { sentence, speaker } = quoteView(statement, { sentence: source }, messages);
		return {
			"@type": "Quotation",
			text: sentence.text,
			inLanguage: sentence.language,
			...speaker && { creditText: speaker }
		};
	});
}
/**
* Returns the description of the page for search engines (https://schema.org/Report). The authors are the signatories
* at the issue. The schema has no word for those who signed later, who are no authors, so it leaves them out.
*/
function jsonLd(page) {
	const { content, statement, language, others, url, image } = page;
	const { date, version, corrections = [] } = statement;
	const authors = signatoriesOf(statement).filter(({ joined }) => !joined);
	const parts = quotations(page);
	const corrected = corrections.map((each) => ({
		"@type": "CorrectionComment",
		text: each.text,
		datePublished: each.date
	}));
	return {
		"@context": "https://schema.org",
		"@type": "Report",
		headline: statement.title,
		datePublished: date,
		...corrections.length > 0 && { dateModified: corrections.at(-1).date },
		inLanguage: language,
		...url && { url },
		...image && { image },
		...version && { version },
		...authors.length > 0 && { author: authors.map(signer) },
		...corrected.length > 0 && { correction: corrected },
		...parts.length > 0 && { hasPart: parts },
		...translationsOf(content, language, others)
	};
}
function translationsOf(content, language, others) {
	const original = others.find((each) => each.language === content.language);
	if (original && language !== content.language) return { translationOfWork: work(original) };
	return others.length > 0 ? { workTranslation: others.map(work) } : {};
}

// src/page/styles.ts
/**
* The style sheet of the statement's page: one column of text at a readable measure, with the palette of the widgets.
* It needs no feature that a browser of 2020 lacks.
*/
var styles = `
:root {
  color-scheme: light dark;
  --text: #1f2328;
  --surface: #f7f6f2;
  --accent: #1d4e6f;
  --muted: #3f4346;
  --border: #ccccca;
  --mark: #d4dbdd;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #e7e9eb;
    --surface: #191b1f;
    --accent: #a1cfe9;
    --muted: #c8cacc;
    --border: #424448;
    --mark: #2d353d;
  }
}
* { box-sizing: border-box; }
html { background: var(--surface); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  max-inline-size: 41rem;
  margin: 0 auto;
  padding: 1.5rem 1.25rem 4rem;
  color: var(--text);
  font: 1.0625rem/1.6 system-ui, sans-serif;
  font-variant-numeric: lining-nums;
  overflow-wrap: break-word;
}
:lang(my) { line-height: 1.9; }
a { color: var(--accent); text-underline-offset: .15em; text-decoration-thickness: 1px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
h1, h2, h3 { font-weight: 600; line-height: 1.2; text-wrap: balance; word-break: auto-phrase; }
header { margin-block-start: 1.5rem; padding-block-start: 1.5rem; border-block-start: 2px solid var(--accent); }
h1 { margin: 0 0 .75rem; font-size: clamp(1.6rem, 1.2rem + 2vw, 2.25rem); }
h2 { margin: 2.5rem 0 .75rem; font-size: 1.3rem; }
h3 { margin: 1.75rem 0 .5rem; font-size: 1.05rem; }
:is(h1, h2, h3):lang(my) { line-height: 1.8; }
[lang] [lang]:not([id], [dir]), [part='signatory'] { unicode-bidi: plaintext; }
[dir='rtl'] [lang]:not(blockquote, [part='paragraph']) { text-align: right; }
small, .issue, .note, details, [part='footnotes'], [part='closing'] { font-size: .875rem; }
small, .issue, .note, summary { color: var(--muted); }
.issue { margin: .25rem 0; }
summary { cursor: pointer; padding-block: .25rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0; padding: 0; list-style: none; font-size: .875rem; }
nav li { padding-block: .25rem; }
.languages [lang] { display: inline-block; }
.languages [lang]::first-letter { text-transform: uppercase; }
[aria-current] { font-weight: 600; }
.contents { margin-block: 1.5rem 2rem; padding-block: .5rem; border-block: 1px solid var(--border); }
.skip:not(:focus) { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
article { outline: none; }
:is([part='paragraph'], [part='list'], blockquote) { max-inline-size: 34em; font-family: Georgia, serif; font-size: 1.125rem; }
:is(blockquote, [part='list'], [part='closing']) :is([part='paragraph'], [part='list'], blockquote) { font-size: inherit; }
[part='closing'] :is([part='paragraph'], [part='list'], blockquote) { font-family: inherit; }
[part='paragraph'] { margin: 1em 0; }
blockquote { margin: 1.5em 0; padding-inline-start: 1.25em; border-inline-start: 3px solid var(--border); }
blockquote > [part='paragraph'] { margin: .5em 0; }
[part='list'] { margin: 1em 0; padding-inline-start: 2em; }
[part='list'] [part='list'] { margin: .5em 0; }
[part='item'] { margin-block: .5em; }
[part='list'][role] { list-style: none; }
[part='label'] { float: inline-start; margin-inline-start: -2em; padding-inline-end: .5em; }
[part='closing'], [part='footnotes'], main > section, footer { margin-block-start: 2.5rem; border-block-start: 1px solid var(--border); }
:is(main > section, footer, [part='closing']) > h2 { margin-block-start: 1.5rem; }
sup { line-height: 0; }
sup > a { padding: .5em .15em; }
a:not([href]) { color: inherit; text-decoration: none; }
[part='sentence'], [id] { scroll-margin-block: 30vh; }
:is(h2, article) { scroll-margin-block: 1rem; }
[part='sentence']:target, [part='noteref']:target, [part='footnote']:has(:target) { background: var(--mark); }
[part='signatories'] { columns: 15em; column-gap: 2em; margin: 0; padding: 0; }
[part='signatories'] + hr { margin-block: 1em 0; border: 0; }
[part='signatory'] { margin-inline-start: 2em; padding-block: .2em; break-inside: avoid; }
[part='signatory'] > small { display: block; }
::marker { color: var(--muted); }
.annotations { margin: 0; padding: 0; list-style: none; }
.annotations > li { margin-block: .75rem; break-inside: avoid; }
.annotations a { color: inherit; text-decoration-color: var(--muted); }
.annotations small { display: block; }
.figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(12.5rem, 100%), 1fr)); gap: 1.5rem; }
.annotations.figures > li { margin: 0; }
.figures a { display: block; color: var(--muted); text-decoration: none; }
.figures strong { display: block; color: var(--text); font-size: 2.25rem; font-weight: 700; line-height: 1.1; }
.figures strong:lang(my) { line-height: 1.8; }
.figures strong + span { display: block; color: var(--text); text-decoration: underline 1px var(--muted); }
.figures a > span + span { font-size: .875rem; }
[aria-labelledby='Dates'] li { margin: 0; padding: 0 0 1.25rem 1.25rem; border-inline-start: 1px solid var(--muted); position: relative; }
[dir='rtl'] [aria-labelledby='Dates'] li { padding: 0 1.25rem 1.25rem 0; }
[aria-labelledby='Dates'] h3 + ul > li { border-inline-start-style: dashed; }
[aria-labelledby='Dates'] li::before { content: ''; position: absolute; inset-block-start: .4rem; inset-inline-start: -5px; border: 4.5px solid var(--accent); border-radius: 50%; }
@media (min-width: 41rem) {
  [aria-labelledby='Demands'] { display: grid; grid-template-columns: 1fr 2fr; }
  [aria-labelledby='Demands'] > h2 { grid-column: span 2; }
  [aria-labelledby='Demands'] > :is(h3, ul) { margin: 0; padding: .75rem 0; border-block-start: 1px solid var(--border); }
  [aria-labelledby='Demands'] > h3 { padding-inline-end: 1.5rem; line-height: 1.6; }
  [aria-labelledby='Demands'] li { margin: 0 0 .5rem; }
}
[part='addressees']::first-letter, .figures > li::first-letter { text-transform: uppercase; }
.paper { display: none; }
@media (forced-colors: active) {
  [part='sentence']:target { text-decoration: underline; }
}
@media print {
  @page { margin: 2cm; }
  :root { color-scheme: light; --text: #000; --surface: #fff; --accent: #000; --muted: #444; --border: #999; --mark: none; }
  body { max-inline-size: none; padding: 0; font-size: 10.5pt; }
  header { margin: 0; }
  :is([part='paragraph'], [part='list'], blockquote) { font-size: 11pt; }
  nav, .skip, footer { display: none; }
  .paper { display: block; }
  a { text-decoration: none; }
  :is([part='text-link'], [part='website'])[href^='http']:not(.url)::after { content: ' (' attr(href) ')'; font-size: .875em; }
  ::details-content { content-visibility: visible; block-size: auto; }
  h1, h2, h3 { break-after: avoid; }
  [aria-labelledby='Demands'] > h3 { break-after: auto; }
  [part='item'], [part='footnote'] { break-inside: avoid; }
  p { orphans: 3; widows: 3; }
}
`;

// src/page/head.ts
var meta = (name, content) => content ? [startTag("meta", {
	name,
	content
})] : [];
var property = (name, content) => content ? [startTag("meta", {
	property: name,
	content
})] : [];
var link = (rel, href, more = {}) => startTag("link", {
	rel,
	...more,
	href
});
/**
* Returns the links to the page in every language, for search engines. They follow only absolute URLs
* (https://developers.google.com/search/docs/specialty/international/localized-versions).
*/
function languageLinks({ content, language, url, others, base }) {
	if (!base || others.length === 0) return [];
	const pages = [{
		language,
		url
	}, ...others];
	const original = pages.find((each) => each.language === content.language);
	return [...pages, {
		language: "x-default",
		url: original?.url
	}].flatMap((each) => each.url ? [link("alternate", each.url, { hreflang: each.language })] : []);
}
/** Returns the text alternative of the image. The image can be any, so it says what the page is. */
function alternativeOf({ statement, messages }) {
	const { issuer, comma, date } = citationView(statement, messages);
	return [
		statement.title,
		issuer,
		date
	].join(comma);
}
/** Returns the tags from which social media make a card. */
function cardTags(page, title, description) {
	const { url, image } = page;
	const alternative = image && alternativeOf(page);
	return [
		...property("og:type", "article"),
		...property("og:title", title),
		...property("og:description", description),
		...property("og:url", url),
		...property("og:image", image),
		...property("og:image:alt", alternative),
		...meta("twitter:card", image ? "summary_large_image" : "summary"),
		...meta("twitter:image", image),
		...meta("twitter:image:alt", alternative)
	];
}
/**
* Returns the head of the page. The policy allows the page's own style sheet by its hash and no script. It allows
* connections for Lighthouse, which reads `robots.txt` as the page. The data for search engines is in a script that no
* browser runs.
*/
async function headHtml(page) {
	const { content, statement, messages, url, base, data, elements } = page;
	const style = oneLine(styles);
	const policy = `default-src 'none'; style-src '${await integrityOf("SHA-256", style)}'; img-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'`;
	const { title } = statement;
	const description = quoteView(statement, {}, messages).sentence.text;
	const json = scriptJson(jsonLd(page));
	return [
		"<meta charset=\"utf-8\">",
		`<meta http-equiv="Content-Security-Policy" content="${policy}">`,
		"<meta name=\"viewport\" content=\"width=device-width\">",
		"<meta name=\"referrer\" content=\"no-referrer\">",
		`<title>${escape(title)}</title>`,
		...meta("description", description),
		"<link rel=\"icon\" href=\"data:,\">",
		...url ? [link("canonical", url)] : [],
		...languageLinks(page),
		...data.map((file) => link("alternate", file, { type: typeOf(file) })),
		...base ? oembedLinks(content, base, elements).split("\n").filter(Boolean) : [],
		...cardTags(page, title, description),
		`<script type="application/ld+json">${json}<\/script>`,
		`<style>${style}</style>`
	].join("\n");
}

// src/page/annotations.template.ts
/** Renders the figures. Each leads to its sentence. */
function figuresTemplate({ statement, messages }) {
	const all = statement.figures.map(({ id }) => id).join(" ");
	const { figures, citation } = figuresView(statement, { figures: all }, messages);
	return T`<p class="note">${citation.asOf}</p>
    <ul class="annotations figures">
      ${figures.map((figure) => T`<li>${figureTemplate(figure)}</li>`)}
    </ul>`;
}
function figureTemplate(figure) {
	const { before, number, numberLanguage, after, counts, language, around, since } = figure;
	return T`<a href=${`#${figure.sentence.id}`} lang=${around} dir=${directionOf(around)}
    >${before ?? A}<strong lang=${numberLanguage}>${number}</strong
    >${after ?? A}${" "}<span lang=${language}>${counts}</span
    >${since ? [" ", T`<span lang=${figure.sinceLanguage}>${since}</span>`] : A}</a
  >`;
}
/** Renders the demands under those who are asked. Each leads to its sentence. */
function demandsTemplate({ statement, messages }) {
	return demandsView(statement, {}, messages).groups.map(({ addressees, addresseesLanguage, demands }) => [headingTemplate(3, "addressees", addressees, addresseesLanguage), T`<ul class="annotations">
        ${demands.map(({ heading, language, strength, sentence }) => T`<li>
              <a href=${`#${sentence.id}`} lang=${language} dir=${directionOf(language)}
                >${heading}</a
              >
              ${strengthTemplate(strength, statement.language, messages)}
            </li>`)}
      </ul>`]);
}
/** Renders the dates. Each leads to its sentence. */
function datesTemplate({ statement, messages }) {
	const { past, ahead, aheadHeading } = timelineView(statement, {}, messages);
	const list = (events) => T`<ul class="annotations">
      ${events.map(eventTemplate(messages))}
    </ul>`;
	return [past.length ? list(past) : A, ahead.length ? [headingTemplate(3, "ahead", aheadHeading), list(ahead)] : A];
}
var eventTemplate = (messages) => (event) => {
	const { dates, heading, language, around, sentence } = event;
	const time = (date) => date && T`<time datetime=${date.datetime}>${date.text}</time>`;
	const [start, end] = dates;
	const [before, between, after] = messagesOf$1(around, messages).range.split(/{\w+}/);
	return T`<li>
    <small lang=${around} dir=${directionOf(around)}
      >${end ? [
		before,
		time(start),
		between,
		time(end),
		after
	] : time(start)}</small
    >
    <a href=${`#${sentence.id}`} lang=${language} dir=${directionOf(language)}>${heading}</a>
  </li>`;
};

// src/page/page.template.ts
/** With a function to follow links, footnotes and their marks are links. */
var anchors = {
	anchor: "",
	target: void 0,
	follow: () => void 0
};
/** Returns the parts after the text. Leaves out what the statement does not have. */
function partsOf$2(page) {
	const { statement, messages, words } = page;
	const { figures, demands, events, signatories, language } = statement;
	const part = (id, name, content, heading = name) => [{
		id,
		name,
		heading,
		content
	}];
	return [
		...signatories.length ? part("Signatories", words.signatories, groupsTemplate(signatoriesOf(statement), language, 1, messages), signedHeading(statement, messages)) : [],
		...figures.length ? part("Figures", words.figures, figuresTemplate(page)) : [],
		...demands.length ? part("Demands", words.demands, demandsTemplate(page)) : [],
		...events.length ? part("Dates", words.dates, datesTemplate(page)) : []
	];
}
/** Renders the body of the page, in the language of the interface. */
function bodyTemplate(page) {
	const { statement, messages, words } = page;
	const { language, title, titleLanguage = language } = statement;
	const parts = partsOf$2(page);
	const contents = [
		{
			id: "Text",
			name: words.text
		},
		...parts,
		{
			id: "Data",
			name: words.data
		}
	];
	return T`<a class="skip" href="#Text">${words.skip}</a>
    ${languagesTemplate(page)}
    <main>
      <header>
        <h1 lang=${titleLanguage} dir=${directionOf(titleLanguage)}>${title}</h1>
        ${issueTemplate(page, citationView(statement, messages))}
      </header>
      <nav class="contents" aria-label=${words.contents}>
        <ul>
          ${contents.map(({ id, name }) => T`<li><a href=${`#${id}`}>${name}</a></li>`)}
        </ul>
      </nav>
      <article id="Text" tabindex="-1">${textTemplate(page)}</article>
      ${parts.map(({ id, heading, content }) => T`<section aria-labelledby=${id}>
            <h2 id=${id}>${heading}</h2>
            ${content}
          </section>`)}
    </main>
    <footer>
      <h2 id="Data">${words.data}</h2>
      ${dataTemplate(page)}
    </footer>`;
}
/** Renders who issued the statement and when, and what was corrected since. */
function issueTemplate(page, citation) {
	const { content, statement, status, messages, words } = page;
	const { issuer, comma, colon, date, version, versionLanguage, corrected, corrections } = citation;
	const { language } = content;
	const isPartly = status && sentencesOf(statement).some((sentence) => !sentence.status);
	return T`<p class="issue">
      ${issuer}${comma}<time datetime=${content.date}>${date}</time>${version ? T`${comma}<span lang=${versionLanguage}>${version}</span>` : A}
    </p>
    ${status ? T`<p class="issue">
            ${messages.translation[status]}${isPartly ? T`<br />${words.partly}` : A}
          </p>` : A}
    ${corrected ? T`<details>
            <summary>${corrected}</summary>
            ${corrections.map((each) => T`<p>${each.date}${colon}<span lang=${language}>${each.text}</span></p>`)}
          </details>` : A}
    ${page.url ? T`<p class="paper">${page.url}</p>` : A}`;
}
/** Renders the whole text. The page names the status of a translation once, so its sentences do not. */
function textTemplate({ statement, status, messages }) {
	const whole = textView(statement, { show: "text" }, messages);
	const view = {
		...whole,
		status: status ?? whole.status
	};
	const sentences = sentencesTemplate(view, messages, anchors);
	return [sectionsTemplate(view.sections, statement.language, 1, sentences), notesTemplate(view, anchors, sentences)];
}
/** Renders the links to the page in other languages. */
function languagesTemplate({ language, others, messages, words }) {
	if (others.length === 0) return A;
	return T`<nav class="languages" aria-label=${words.languages}>
    <ul>
      <li><span lang=${language} aria-current="page">${languageName(language)}</span></li>
      ${others.map((other) => T`<li>
            <a rel="alternate" href=${other.file} hreflang=${other.language} lang=${other.language}
              >${languageName(other.language)}</a
            >
            ${other.status ? T`<small>${messages.translation[other.status]}</small>` : A}
          </li>`)}
    </ul>
  </nav>`;
}
/** Returns the name of a language in that language. */
var languageName = (language) => new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language;
/** Renders the links to the files with the data. */
function dataTemplate({ content, data, messages, words }) {
	return T`<ul>
      ${data.map((file) => T`<li><a href=${file} download>${nameOf$1(file, words, messages)}</a></li>`)}
    </ul>
    ${csvNotes(content).length > 0 ? T`<p class="note">${words.formula}</p>` : A}`;
}

// src/page/widget-pages.ts
/**
* Returns a page for each element, by file. Systems that embed a pasted URL take the first answer of oEmbed that a page
* names, so the page of an element names only the answer for this element. The full text has `index.html`.
*/
async function widgetPages(widgets) {
	const { content, elements } = widgets;
	const shown = shownOf(content, elements).filter((element) => element !== "joint-statement");
	return Object.fromEntries(await Promise.all(shown.map(async (element) => [`${element}.html`, await widgetPage(widgets, element)])));
}
async function widgetPage({ content, messages, base }, element) {
	const { title, language, date } = content;
	const { height, style: heights } = frameSizeOf(element, content, messages);
	const style = oneLine(`${styles}\niframe { inline-size: 100%; ${heights}; margin-block-start: 1.5rem; border: 0; }`);
	const policy = `default-src 'none'; script-src 'self'; style-src '${await integrityOf("SHA-256", style)}'; img-src data:; frame-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'`;
	const citation = citationView(content, messages);
	const frame = tag("iframe", "", {
		src: framePath(element, content),
		title,
		height
	});
	const lang = primary(messages.tag);
	return `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<title>${escape(title)}</title>
<link rel="icon" href="data:,">
<link rel="canonical" href="${escape(pageUrl(content, language, base))}">
${oembedLinks(content, base, [element])}<style>${style}</style>
<script async src="embed-parent.js"><\/script>
</head>
<body>
<main>
<h1><a href="index.html">${escape(title)}</a></h1>
<p class="issue" lang="${lang}" dir="${messages.dir}">${escape(citation.issuer + citation.comma)}${tag("time", citation.date, { datetime: date })}</p>
${frame}
</main>
</body>
</html>
`;
}

// src/page/words.ts
var all = {
	ar: {
		skip: "الانتقال إلى نص البيان",
		languages: "اللغات",
		contents: "في هذه الصفحة",
		text: "النص الكامل",
		figures: "الأرقام",
		demands: "المطالب",
		dates: "التواريخ",
		signatories: "الموقّعون",
		data: "البيانات",
		partly: "الجمل غير المترجمة ترد بلغتها الأصلية.",
		formula: "في الجداول، تمنع الفاصلة العليا قبل = أو + أو - أو @ برنامج الجداول الحسابية من تنفيذ الكلمات كصيغة حسابية."
	},
	bn: {
		skip: "বিবৃতির পাঠে যান",
		languages: "ভাষা",
		contents: "এই পৃষ্ঠায়",
		text: "পূর্ণ পাঠ",
		figures: "সংখ্যা",
		demands: "দাবি",
		dates: "তারিখ",
		signatories: "স্বাক্ষরকারী",
		data: "উপাত্ত",
		partly: "যেসব বাক্যের অনুবাদ নেই, সেগুলো মূল ভাষায় আছে।",
		formula: "সারণিতে =, +, - বা @ চিহ্নের আগে একটি ঊর্ধ্বকমা আছে, যাতে স্প্রেডশিট শব্দগুলোকে সূত্র হিসেবে না চালায়।"
	},
	en: {
		skip: "Skip to the statement",
		languages: "Languages",
		contents: "On this page",
		text: "Full text",
		figures: "Figures",
		demands: "Demands",
		dates: "Dates",
		signatories: "Signatories",
		data: "Data",
		partly: "Sentences without a translation are in the original language.",
		formula: "In the tables, an apostrophe before =, +, - or @ keeps spreadsheets from running words as a formula."
	},
	es: {
		skip: "Ir a la declaración",
		languages: "Idiomas",
		contents: "En esta página",
		text: "Texto completo",
		figures: "Cifras",
		demands: "Peticiones",
		dates: "Fechas",
		signatories: "Firmantes",
		data: "Datos",
		partly: "Las frases sin traducción están en el idioma original.",
		formula: "En las tablas, un apóstrofo antes de =, +, - o @ impide que la hoja de cálculo ejecute las palabras como una fórmula."
	},
	fr: {
		skip: "Aller à la déclaration",
		languages: "Langues",
		contents: "Sur cette page",
		text: "Texte intégral",
		figures: "Chiffres",
		demands: "Demandes",
		dates: "Dates",
		signatories: "Signataires",
		data: "Données",
		partly: "Les phrases non traduites sont dans la langue d’origine.",
		formula: "Dans les tableaux, une apostrophe avant =, +, - ou @ empêche le tableur d’exécuter les mots comme une formule."
	},
	ja: {
		skip: "声明の本文へ移動",
		languages: "言語",
		contents: "このページの内容",
		text: "全文",
		figures: "数字",
		demands: "要請",
		dates: "日付",
		signatories: "署名者",
		data: "データ",
		partly: "翻訳のない文は原文の言語で表示しています。",
		formula: "表では、=、+、-、@の前にアポストロフィを付け、表計算ソフトが言葉を数式として実行しないようにしています。"
	},
	my: {
		skip: "ကြေညာချက်သို့ ကျော်သွားရန်",
		languages: "ဘာသာစကားများ",
		contents: "ဤစာမျက်နှာတွင်",
		text: "စာသား အပြည့်အစုံ",
		figures: "ကိန်းဂဏန်းများ",
		demands: "တောင်းဆိုချက်များ",
		dates: "ရက်စွဲများ",
		signatories: "လက်မှတ်ရေးထိုးသူများ",
		data: "အချက်အလက်များ",
		partly: "ဘာသာမပြန်ရသေးသော ဝါကျများကို မူရင်းဘာသာစကားဖြင့် ဖော်ပြထားသည်။",
		formula: "ဇယားများတွင် =၊ +၊ - သို့မဟုတ် @ ရှေ့၌ အပိုစထရိုဖီ ထည့်ထားသဖြင့် စာရင်းဇယားဆော့ဖ်ဝဲက စကားလုံးများကို ပုံသေနည်းအဖြစ် မတွက်ချက်ပါ။"
	},
	th: {
		skip: "ข้ามไปยังแถลงการณ์",
		languages: "ภาษา",
		contents: "ในหน้าเว็บนี้",
		text: "ฉบับเต็ม",
		figures: "ตัวเลข",
		demands: "ข้อเรียกร้อง",
		dates: "วันที่",
		signatories: "ผู้ลงนาม",
		data: "ข้อมูล",
		partly: "ประโยคที่ยังไม่มีคำแปลแสดงเป็นภาษาต้นฉบับ",
		formula: "ในตาราง มีเครื่องหมายอะพอสทรอฟีหน้า =, +, - หรือ @ เพื่อไม่ให้โปรแกรมสเปรดชีตประมวลผลข้อความเป็นสูตร"
	}
};
/** Returns the texts in the language of the messages. */
var pageWords = ({ tag }) => all[primary(tag)] ?? all.en;

// src/page/statement-page-files.ts
/**
* Returns the page of a statement in each of its languages, its data, and its answers of oEmbed, by file. The pages
* need no script.
* @throws an error, if an option is not the URL that it should be.
*/
async function statementPageFiles(statement, { base: given, image: picture, elements: kept = elementNames } = {}) {
	loadAll();
	const base = baseOf(statement, given, "base");
	const image = picture === void 0 ? void 0 : imageUrl(picture, base, "image");
	const content = contentOf(statement);
	const messages = messagesOf$1(content.language, en);
	const elements = kept.includes("joint-statement") ? kept : [];
	const files = dataFiles(statement);
	const data = Object.keys(files);
	const { translations = [] } = content;
	const all = [content.language, ...translations.map(({ language }) => language)].map((language) => ({
		language,
		status: translations.find((each) => each.language === language)?.status,
		title: inLanguage(content, language).title,
		file: pageFile(content, language),
		url: pageUrl(content, language, base)
	}));
	for (const one of all) {
		const others = all.filter((other) => other !== one);
		files[one.file] = await pageHtml({
			...one,
			content,
			others,
			base,
			image,
			data,
			elements,
			statement: inLanguage(content, one.language),
			messages: messagesOf$1(one.language, en),
			words: pageWords(messagesOf$1(one.language, en))
		});
	}
	if (!base) return files;
	const widgets = await widgetPages({
		content,
		messages,
		base,
		elements
	});
	return {
		...files,
		...widgets,
		...oembedFiles(content, messages, base, elements)
	};
}
async function pageHtml(page) {
	const { language, messages } = page;
	const lang = primary(messages.tag);
	const body = lang === primary(language) ? "" : ` lang="${lang}" dir="${messages.dir}"`;
	return `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
${await headHtml(page)}
</head>
<body${body}>
${templateHtml(bodyTemplate(page))}
</body>
</html>
`;
}

// src/publish/hashes.ts
/** Returns the hash of each file (SHA-256) in the format of `integrity`, by its path. */
async function hashesOf(paths, read) {
	const hashes = paths.map(async (path) => [path, await integrityOf("SHA-256", await read(path))]);
	return Object.fromEntries(await Promise.all(hashes));
}

// src/publish/parts.ts
/** The files that `buildFiles` reads and no page loads. */
var unservedParts = ["template.json", "embed.js"];
/** The files that the module loads, besides those of the languages. */
var lazyParts = ["actions.js", "custom-statement.js"];
/** The files of `dist/` that `buildFiles` copies, because they do not depend on the statement. */
var copiedParts = [
	...lazyParts,
	"embed-parent.js",
	"LICENSES.txt"
];
/** The file of a language, by its path from the module. */
var localePath = (code) => `locales/${code}.js`;

// src/snippets/prerendered.ts
/** Returns the name of the style sheet of an element, which `drawn` includes, and its content. */
var prerenderedStyle = (element) => [`${element}.css`, sharedStyle() + ownStyle(element)];
/**
* Returns the HTML of an element, for a server that runs no JavaScript.
* @throws if the HTML depends on several attributes, and the element does not say how.
*/
function prerendered(content, element, messages) {
	const statement = inLanguage(content, messages.tag);
	const options = {
		level: 1,
		link: (id) => `#${id}`,
		anchor: ""
	};
	const own = drawings[element].prerendered ?? byOneAttribute(element);
	const drawn = own.drawn(statement, messages, (template) => declarativeRoot("", framed(template, messages, { actions: actions.join(" ") })), options);
	const words = own.words(statement, messages);
	return {
		words: [
			`<span lang="${primary(messages.tag)}" dir="${messages.dir}">`,
			words,
			"</span>"
		],
		drawn: replaced$1(withLinks(statement, withCommonAttributes(element, drawn), messages), /(?<=data-rendered=")(?=")/g, () => renderingParts(element, editionFor(content, messages)))
	};
}
/** Returns `renderingOf` in parts. */
var renderingParts = (element, edition) => [edition, ...inOrder(Object.keys({
	...registry[element].attributes,
	...commonAttributes
})).map((name) => ({
	if: [{ absent: name }],
	else: [` ${name}=`, { value: name }]
}))];
var actions = [
	"cite",
	"share",
	"embed"
];
/** Replaces what depends on an attribute that every element has. */
function withCommonAttributes(element, drawn) {
	const styled = replaced$1(drawn, /(?<=<style>)(?=<\/style>)/g, () => [{ file: prerenderedStyle(element)[0] }, ..."columns" in registry[element].attributes ? [columnsPart] : []]);
	const themed = replaced$1(styled, /(?<=data-theme=")auto(?=")/g, (auto) => ({
		choose: "theme",
		default: auto,
		parts: Object.fromEntries(themes.map((theme) => [theme, theme]))
	}));
	return replaced$1(themed, /<p part="actions">.*<\/p\s*>(?=\s*<\/div\s*><\/div><\/template>)/g, (html) => ({
		if: [{ absent: "actions" }],
		else: repeated(html, /<button part="action">.*?<\/button\s*>/g, "actions", {
			ids: actions,
			standard: []
		})
	}));
}
/** Lets a sentence link to the full text on the page, or else to where the statement is published. */
function withLinks(statement, drawn, messages) {
	const texts = extents.map((show) => {
		const { sections, notes } = textView(statement, { show }, messages);
		const sentences = [...sentencesOf({ sections }), ...notes.flatMap((note) => note.sentences)];
		return {
			show,
			ids: new Set(sentences.map(({ id }) => id))
		};
	});
	return replaced$1(drawn, /<a part="link" href="#.*?<\/a\s*>/g, (link) => {
		const [hash, id] = /#([^"]*)/.exec(link);
		const url = sentenceUrl(statement, id);
		return {
			if: [{ text: texts.filter(({ ids }) => ids.has(id)).map(({ show }) => show) }],
			then: link,
			else: url ? link.replace(hash, () => escape(url)) : ""
		};
	});
}
var [beforeColumns = "", afterColumns = ""] = columnsRule("1").split("1");
var columnsPart = {
	if: [{ absent: "columns" }],
	else: [
		beforeColumns,
		{ value: "columns" },
		afterColumns
	]
};
/** Returns how an element depends on one attribute with a few known values, or on none. */
function byOneAttribute(element) {
	const { attributes, fallback, fallbackBy } = registry[element];
	const [name = "", ...others] = fallbackBy;
	const values = (statement) => valuesOf(statement, attributes[name]);
	if (others.length) throw fault(element, "needs `prerendered` in its drawing");
	return {
		words: (statement, messages) => choice(name, values(statement), (given) => fallback(statement, given, messages)),
		drawn: (statement, messages, draw, options) => choice(name, values(statement), (given) => draw(drawings[element].draw(statement, given, messages, options)))
	};
}
/** Returns all values of an attribute. */
function valuesOf(statement, type) {
	if (type?.kind === "enum") return type.values;
	return type?.kind === "id" ? entriesOf(statement, type.of) : [];
}
/** Returns the HTML for each value of an attribute. What all have in common is there once. */
function choice(attribute, values, html) {
	const standard = html({});
	if (!values.length) return standard;
	const all = values.map((value) => html({ [attribute]: value }));
	const position = all.indexOf(standard);
	if (position < 0) throw fault(attribute, "no value has the default content");
	const texts = all.map((each) => each.split(/(?=<(?!\/a))/));
	const isSame = (place) => texts.every((each) => each.at(place) === texts[0].at(place));
	const shortest = Math.min(...texts.map(({ length }) => length));
	let before = 0;
	while (before < shortest && isSame(before)) before++;
	let after = 0;
	while (after < shortest - before && isSame(-1 - after)) after++;
	const parts = texts.map((each) => each.slice(before, each.length - after).join(""));
	return [
		texts[0].slice(0, before).join(""),
		{
			choose: attribute,
			default: values[position],
			parts: Object.fromEntries(values.map((value, index) => [value, parts[index]]))
		},
		texts[0].slice(texts[0].length - after).join("")
	];
}

// src/publish/prerendered-files.ts
/** The folder of the files. */
var folder = "prerendered";
/**
* Returns the files from which a server without JavaScript renders elements: the HTML of each element in each language,
* its style sheet, and what its attributes can name.
* @param elements The elements that the server can render. An element without content has no files.
*/
function prerenderedFiles(statement, elements = elementNames) {
	loadAll();
	const files = [["elements.json", `${JSON.stringify(elementsOf(statement, elements), null, 1)}\n`]];
	for (const element of elements.filter((each) => !isEmpty$1(statement, each))) {
		files.push(prerenderedStyle(element));
		for (const [code, messages] of Object.entries(all$1)) {
			const json = JSON.stringify(prerendered(statement, element, messages));
			files.push([`${element}.${code}.json`, `${json}\n`]);
		}
	}
	return Object.fromEntries(files.map(([path, content]) => [`${folder}/${path}`, content]));
}
/** Returns what a server checks attributes with: the elements with their attributes, and what these can name. */
function elementsOf(statement, elements = elementNames) {
	const languages = Object.keys(all$1);
	const described = elements.map((tag) => {
		const { attributes, aliases = {}, needs } = registry[tag];
		const lang = {
			kind: "enum",
			values: languages
		};
		const useful = Object.entries(attributes).filter(([, type]) => !("of" in type) || entriesOf(statement, type.of).length > 0);
		return [tag, {
			attributes: {
				...Object.fromEntries(useful),
				...commonAttributes,
				lang
			},
			aliases,
			needs,
			empty: isEmpty$1(statement, tag)
		}];
	});
	const [signatories, groups] = [entriesOf(statement, "signatories"), entriesOf(statement, "groups")];
	return {
		languages,
		elements: Object.fromEntries(described),
		figures: entriesOf(statement, "figures"),
		demands: entriesOf(statement, "demands"),
		sentences: entriesOf(statement, "sentences"),
		addressees: Object.fromEntries(addresseesOf(statement).map(({ id, name }) => [id, name])),
		signatories,
		groups,
		/** The names as they are published, by the names in lower case. */
		published: Object.fromEntries([...signatories, ...groups].map((name) => [name.toLowerCase(), name])),
		events: statement.events.map(({ date }) => date)
	};
}

// src/publish/server-rules.ts
/**
* The headers that servers send with the built files. The files of a folder configure Apache and static hosts. The
* configurations in `integrations/serving/` share the headers.
*/
/** The headers of each response with a file. */
var everywhere = {
	"Access-Control-Allow-Origin": "*",
	"Cross-Origin-Resource-Policy": "cross-origin",
	"Cross-Origin-Embedder-Policy": "require-corp",
	"X-Content-Type-Options": "nosniff",
	"Referrer-Policy": "no-referrer"
};
/** The caching of files that a correction replaces. */
var replaced = "public, max-age=300, stale-while-revalidate=86400, stale-if-error=2592000";
/** Headers that must be missing: they block iframes, or make the browser store data or send reports. */
var unwanted = [
	"X-Frame-Options",
	"Content-Security-Policy",
	"Set-Cookie",
	"Timing-Allow-Origin",
	"Report-To",
	"NEL"
];
/** Writes a line for each header. */
var headerLines = (headers, line) => Object.entries(headers).map(([name, value]) => line(name, value)).join("\n");
/** Writes a rule of a `_headers` file. */
var headersRule = (path, headers) => `${path}\n${headerLines(headers, (name, value) => `  ${name}: ${value}`)}\n`;
var headers = {
	...everywhere,
	"Cache-Control": replaced
};
/**
* Returns the files that configure the server of a folder, by file.
* @param base The URL of the folder. Default: the folder is the top of its site.
*/
function serverRules(base = "") {
	const path = base && new URL(base).pathname;
	return {
		".htaccess": `# For Apache. Lets other sites load the files of this folder.
AddCharset utf-8 .css .csv .html .js .txt
AddType text/javascript .js
<IfModule mod_headers.c>
${headerLines(headers, (name, value) => `  Header set ${name} "${value}"`)}
${unwanted.map((name) => `  Header unset ${name}\n  Header always unset ${name}`).join("\n")}
</IfModule>
`,
		_headers: `# For static hosts such as Netlify and Cloudflare Pages. Lets other sites load the files of this folder.
# The hosts read only a file in the top folder of the site. If this is another folder, move the file there.
# If that folder has such a file, add these lines to it.

${headersRule(`${path || "/"}*`, headers)}`
	};
}

// src/utils/ascii.ts
/** Escapes every character outside ASCII in a script, so that a page in any encoding reads it correctly. */
var inAscii = (code) => code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

// src/utils/class-name.ts
/** Returns the name of an element's class: `CoupStats` for `coup-stats`. */
var classOf = (tag) => tag.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());

// src/publish/join.ts
var lazyFiles = ["actions", "custom-statement"];
/** Joins the parts into a module, for `import` and `<script type="module">`. */
var joinedModule = (template, content) => `${joined(template, content, [], "import.meta.url")}
const { define, upgrade } = require('./script-tag.js');
export { define, upgrade };
`;
/**
* Joins the parts into a classic script. It contains the files that the module would load. It is in ASCII, because
* browsers read a classic script in the encoding of its page.
*/
function joinedScript(template, content) {
	const code = `var statementWidgets = (() => {
'use strict';
${joined(template, content, lazyFiles, "document.currentScript?.src || document.baseURI")}
const { define, upgrade } = require('./script-tag.js');
return { define, upgrade };
})();
`;
	return inAscii(code);
}
/** Joins the needed parts, `require`, and the variables that the parts use as globals. */
function joined(template, { statement, elements, locales, files }, chunks, address) {
	const first = [
		"script-tag",
		...elements,
		...locales,
		...chunks
	];
	const needed = new Set(first.map((name) => `${name}.js`));
	for (const name of needed) template[name].imports.forEach((each) => needed.add(each));
	const classes = elements.map((tag) => `'${tag}': require('./${tag}.js').${classOf(tag)}`);
	const getters = chunks.map((name) => `get '${name}.js'() { return require('./${name}.js'); }`);
	return `const parts = {
${[...needed].map((name) => `'./${name}'(exports, require) {\n${template[name].code.trim()}\n},\n`).join("")}};
const loaded = {};
function require(name) {
  if (!loaded[name]) parts[name]((loaded[name] = {}), require);
  return loaded[name];
}
const __STATEMENT__ = ${statement};
const __ADDRESS__ = ${address};
const __FILES__ = ${JSON.stringify(files)};
const __LOCALES__ = [${locales.map((code) => `['${code}', require('./${code}.js').default]`).join(", ")}];
const __CHUNKS__ = ${chunks.length > 0 ? `{ ${getters.join(", ")} }` : "undefined"};
const __ELEMENTS__ = () => ({ ${classes.join(", ")} });`;
}

// src/publish/build-files.ts
/** The languages that a module can load or include. English is in every module. */
var otherLocales = Object.keys(all$1).filter((code) => code !== "en");
/** Every file that `buildFiles` can read. */
var partPaths = [
	...unservedParts,
	...copiedParts,
	...otherLocales.map(localePath)
];
/**
* Builds the folder to publish for a statement: a module that contains it, and the files that the module loads. The
* command and the statement editor get the same bytes.
* @param given A valid statement, as `validate` returns it.
*/
async function buildFiles(given, read, { locales: asked = [], elements = elementNames, base: folder, image } = {}) {
	loadAll();
	const base = baseOf(given, folder, "base");
	const statement = withUrl$1(given, base);
	const included = [...asked, primary(statement.language)];
	const locales = otherLocales.filter((code) => included.includes(code));
	const kept = elementNames.filter((each) => elements.includes(each));
	const framed = kept.includes("joint-statement");
	const text = async (path) => new TextDecoder().decode(await read(path));
	const loaded = otherLocales.filter((code) => !locales.includes(code)).map(localePath);
	const copied = [...copiedParts, ...loaded];
	const contents = new Map(await Promise.all(copied.map(async (path) => [path, await read(path)])));
	const scripts = modulesOf(statement, JSON.parse(await text("template.json")), {
		elements: kept,
		locales,
		files: await hashesOf([...lazyParts, ...loaded], (path) => contents.get(path))
	});
	const links = base && oembedLinks(statement, base, kept);
	const written = {
		...scripts,
		...framed && { "embed.html": await embedPage(statement, (await text("embed.js")).trim(), kept, links) },
		...await statementPageFiles(statement, {
			base,
			image,
			elements: kept
		}),
		...prerenderedFiles(contentOf(statement), kept),
		...serverRules(base)
	};
	return {
		files: new Map([...Object.entries(written), ...contents]),
		integrity: await integrityOf("SHA-384", scripts["statement-widgets.js"]),
		empty: kept.filter((element) => isEmpty$1(statement, element)),
		framed
	};
}
/** Returns the module, and the classic script, which includes every language. */
function modulesOf(statement, template, chosen) {
	const json = scriptJson(embeddedContentOf(statement));
	const content = {
		...chosen,
		statement: json
	};
	return {
		"statement-widgets.js": joinedModule(template, content),
		"statement-widgets.classic.js": joinedScript(template, {
			...content,
			locales: otherLocales
		})
	};
}

// src/cli/build.ts
/** The folder of the files that the command reads, next to the built command. */
var parts$2 = join(dirname(fileURLToPath(import.meta.url)), "parts");
/** Writes a module that contains the statement in a file, and the files that the module loads. */
var build = async (file, options) => buildStatement(await readStatement(file), options);
/** Does the same for a statement. */
async function buildStatement(statement, { out, ...options }) {
	const { locales = [], elements = [], image } = options;
	const base = baseOf(statement, options.base, "--base");
	if (image !== void 0) imageUrl(image, base, "--image");
	expectAll("locales", locales.filter((code) => code !== "en"), otherLocales);
	expectAll("elements", elements, elementNames);
	await folderAt(out);
	const { files, integrity, empty, framed } = await buildFiles(statement, (path) => readFile(join(parts$2, path)), options);
	for (const [path, content] of files) {
		await mkdir(dirname(join(out, path)), { recursive: true });
		await writeFile(join(out, path), content);
	}
	output.out(`${output.good("written")} ${join(out, "statement-widgets.js")} and ${files.size - 1} other files. Serve them from one folder.`);
	output.out(`integrity="${integrity}"`);
	for (const element of empty) output.note(`<${element}> keeps its fallback content, because the statement has no ${registry[element].needs}.`);
	for (const note of csvNotes(statement)) output.note(note);
	if (!base) output.note("Without --base, no oEmbed and no links for search engines are written. Add the URL of the folder.");
	if (!framed) output.note("embed.html: not written, because frames need joint-statement. Add it to --elements.");
}
async function folderAt(out) {
	try {
		await mkdir(out, { recursive: true });
	} catch (error) {
		throw new Failure(`--out: cannot write to the folder ${out}: ${fileReason(error)}`);
	}
}
function expectAll(option, given, known) {
	const other = given.find((each) => !known.includes(each));
	if (other !== void 0) throw unknown(`--${option}`, other, known, option.slice(0, -1));
}

// src/cli/check.ts
/**
* Checks statements and prints every error. Returns the exit code: 2 if a file cannot be read, 1 if a statement has
* errors.
*/
async function check(files) {
	let code = 0;
	for (const file of files) try {
		if (await checkOne(file) > 0) code ||= 1;
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		output.error(error.message);
		code = 2;
	}
	return code;
}
async function checkOne(file) {
	const faults = await locatedFaults(await readText(file));
	for (const line of describeFaults(file, faults, output.place)) output.out(line);
	if (faults.length > 0) output.out(output.bad(`${file}: ${countOf(faults)}`));
	else output.out(`${file}: ${output.good("valid")}`);
	return faults.length;
}

// src/snippets/script-tag.ts
/**
* Returns the tag that loads the module, which a page needs besides the snippet.
* @param pin The attributes of a pinned file, as `pinnedBy` returns them.
*/
var moduleTag = (url, pin = "") => `<script type="module" src="${escape(url)}"${pin}><\/script>`;

// src/cli/init.ts
/** The statement of this package, which is the default. */
var shipped = join(parts$2, "statement.json");
var guide = (lang) => `# A joint statement and its widgets

| file             | contents                                                           |
| ---------------- | ------------------------------------------------------------------ |
| \`statement.json\` | the statement: its text, figures, demands, events and signatories  |
| \`public/\`        | the files to upload, with a page of the statement (\`index.html\`)   |
| \`snippets/\`      | one snippet for each widget, to paste into a page                  |

1. Open \`public/widgets.html\` in a browser to see the widgets.
2. To change something, edit \`statement.json\`. Then check it and write the files again:

   \`\`\`sh
   npx statement-widgets-cli check statement.json
   npx statement-widgets-cli build statement.json --out public --base https://example.org/statement/
   \`\`\`

3. Upload everything in \`public\` to the URL in \`--base\`, also \`.htaccess\`, which many programs hide.
4. Paste a snippet into a page. Its script must have the URL of \`statement-widgets.js\` in the folder that you uploaded. If
   \`src\` is only \`statement-widgets.js\`, replace it by this URL.
5. If the site removes tags, make a snippet in another format:

   \`\`\`sh
   npx statement-widgets-cli snippet statement.json coup-stats --lang ${lang} --format link --page https://example.org/statement/embed.html
   \`\`\`
`;
/** Starts a project in a new folder: a statement, the files to publish, a page with every widget, and the snippets. */
async function init(folder, file = shipped, { base: url }) {
	if (!file.endsWith(".json")) throw new Failure(`${file}: not a JSON file. To draft a statement from a document, run "npx statement-widgets-cli new ${file} --out statement.json".`);
	const statement = await readStatement(file);
	const base = baseOf(statement, url, "--base");
	await emptyFolder(folder);
	const copy = join(folder, "statement.json");
	await copyFile(file, copy);
	await buildStatement(statement, {
		out: join(folder, "public"),
		...url !== void 0 && { base: url }
	});
	for (const [path, text] of Object.entries(startFiles(statement, base))) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), text);
	}
	output.out(`${output.good("written")} ${copy} and ${join(folder, "snippets")}. Open ${join(folder, "public", "widgets.html")} in a browser, and read ${join(folder, "README.md")}.`);
}
/** Creates a folder. Files of an earlier project are never replaced. */
async function emptyFolder(folder) {
	let files;
	try {
		await mkdir(folder, { recursive: true });
		files = await readdir(folder);
	} catch (error) {
		throw new Failure(`cannot write to the folder ${folder}: ${fileReason(error)}`);
	}
	if (files.length > 0) throw new Failure(`${folder} is not empty. Use another folder.`);
}
/** Returns the files besides the statement and the built files, by their paths. */
function startFiles(statement, base = "") {
	loadAll();
	const { language, title, demands } = statement;
	const lang = messagesFor(primary(language)) ? primary(language) : "en";
	const [demand] = demands;
	const snippets = elementNames.filter((element) => !isEmpty$1(statement, element)).map((element) => {
		const named = element === "demand-card" && { attributes: { demand: demand.id } };
		return [element, snippetOf(statement, {
			element,
			lang,
			...named
		})];
	});
	const script = moduleTag(`${base}statement-widgets.js`);
	const files = snippets.map(([element, html]) => [`snippets/${element}.html`, `${script}\n${html}\n`]);
	const page = [
		"<!doctype html>",
		startTag("html", { lang }),
		startTag("meta", { charset: "utf-8" }),
		startTag("meta", {
			name: "viewport",
			content: "width=device-width"
		}),
		startTag("meta", {
			name: "robots",
			content: "noindex"
		}),
		tag("title", title),
		tag("style", "body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font-family: sans-serif } body > * { margin-block: 2rem }"),
		...snippets.map(([, html]) => html),
		"<script src=\"statement-widgets.classic.js\" charset=\"utf-8\"><\/script>",
		""
	].join("\n");
	return {
		"README.md": guide(lang),
		"public/widgets.html": page,
		...Object.fromEntries(files)
	};
}

// src/cli/snippet.ts
/** Prints the snippet of an element, with its fallback content. */
async function snippet(file, element, rest, { lang, module, format, page, dsd, inContext }) {
	const statement = await readStatement(file);
	const attributes = attributesIn(rest);
	try {
		checkSource(attributes, format, page);
		if (inContext && !dsd) throw fault("--in-context", "works only with --dsd. Add --dsd.");
		if (elementNames.includes(element)) checkAttributes(statement, element, attributes);
		const widget = snippetOf(statement, {
			element,
			attributes,
			format,
			lang,
			page,
			dsd,
			inContext
		});
		const script = `${moduleTag(module)}\n`;
		output.out(format === "element" ? script + widget : widget);
		if (dsd) {
			const style = createHash("sha256").update(dsdStyle(element, attributes));
			output.note(`if the page has a Content-Security-Policy, add: style-src 'sha256-${style.digest("base64")}'`);
		}
		const isShipped = isDeepStrictEqual(embeddedContentOf(statement), embedded);
		if (!attributes.src && !attributes.statement && !isShipped) {
			const url = [
				"element",
				"blockquote",
				"jsx"
			].includes(format) ? module : page;
			const made = `this snippet uses ${url}, which must contain ${file}. Run "npx statement-widgets-cli build ${file} --out widgets", and upload all files in widgets to the folder of ${url}.`;
			const other = ` Or upload only ${basename(file)}, and add its URL: --src https://…/${basename(file)}`;
			output.note(linked.includes(format) ? made : made + other);
		}
	} catch (error) {
		throw new Failure(withOption(error.message));
	}
}
/** Writes the attributes that an error names at its start as options of this command. */
var withOption = (message) => message.replace(/^[a-z][a-z-]*(?:, [a-z-]+)*(?=: )/, (names) => names === "element" || elementNames.includes(names) ? names : names.replace(/[^, ]+/g, "--$&"));
/** The formats that are links. */
var linked = ["link", "markdown"];
/**
* Checks the attributes `src` and `statement` for a format.
* @throws if the format cannot use them.
*/
function checkSource({ src, statement }, format, page) {
	for (const [name, value] of Object.entries({
		src,
		statement
	})) if (value !== void 0 && linked.includes(format)) throw new Failure(`--${name}: a link cannot name a statement, because strangers can write links on many sites. Use another format, such as iframe or blockquote.`);
	const around = "https://page.invalid";
	const url = URL.canParse(page, around) ? new URL(page, around) : void 0;
	if (!url || !/^https?:$/.test(url.protocol)) throw invalid("--page", page, "a path or a URL that begins with https:// or http://");
	if (format !== "iframe") return;
	if (statement !== void 0) throw new Failure("--statement: the page in an iframe cannot read an inline statement. Use --src.");
	const { origin } = url;
	if (src === void 0) return;
	if (!URL.canParse(src, url)) throw invalid("--src", src, "the URL of a statement");
	if (new URL(src, url).origin === origin) return;
	if (origin !== around) throw invalid("--src", src, `a URL on ${origin}, the site of --page`);
	output.note(`${page} shows this statement only if it is on ${new URL(src).origin} too`);
}
/** Parses attributes: `--name value` or `--name=value`. A name alone is an attribute without a value. */
function attributesIn(args) {
	const attributes = {};
	for (let index = 0; index < args.length; index++) {
		const [, name, given] = /^--([a-z][\w-]*)(?:=([^]*))?$/.exec(args[index]) ?? [];
		if (!name || name.startsWith("on")) throw new Failure(`invalid attribute "${args[index]}". Write options of the element as --name value.`);
		const next = args[index + 1];
		if (given === void 0 && next !== void 0 && !next.startsWith("--")) {
			attributes[name] = next;
			index++;
		} else attributes[name] = given ?? "";
	}
	return attributes;
}

// src/draft/confirmations.ts
/** What the author of a draft confirms. */
var confirmations = {
	statement: "the title, the date, and that the text is word for word that of the statement",
	undated: "the title and the text, word for word; the day of issue was not found: put it in",
	figure: "the value, its bound, and what it counts",
	range: "whether the sentence gives a range, with this as its least or most, and what it counts",
	demand: "that it asks for something, whom, and how strongly; condense the sentence's own verbs into the heading",
	event: "what happened, condensed from the sentence's own words",
	actor: "the name and the kind",
	name: "that this is a name",
	oneName: "that this is one name, not two",
	twoNames: "that this and the next are two names, not one with \"and\"",
	row: "that this is a signatory, and what is said of it",
	heads: "that this is a signatory: the heads of the columns do not say so",
	representative: "that the organization has signed, and by whom",
	joined: "the day on which this signatory, and those below it in the group, joined: write it as \"joined\"",
	kind: "whether this is a person or an organization",
	changed: "that this still says what its sentence says: the sentence has changed since this was confirmed",
	kinds: "whether this is a person or an organization (and the names like it in this list)"
};
/** The notes that the items of a list share in a file, by the key in the file, and by the list. */
var parts$1 = {
	confirmFigures: { figures: [confirmations.figure] },
	confirmDemands: {
		demands: [confirmations.demand],
		actors: [confirmations.actor]
	},
	confirmEvents: { events: [confirmations.event] },
	confirmSignatories: { signatories: [
		confirmations.representative,
		confirmations.heads,
		confirmations.row
	] }
};
var partsOf$1 = () => Object.entries(parts$1);
var confirmOf = (item) => typeof item === "string" ? void 0 : item.confirm;
/**
* Returns a draft that has a shared note once, before the lists, so that its author deletes one line for all items. If some
* items have no note or another shared note, each item keeps its own, so that none is lost.
*/
function withSharedNotes(draft) {
	const { confirm, ...rest } = draft;
	const lists = { ...rest };
	const shared = {};
	for (const [key, notesOf] of partsOf$1()) {
		const texts = Object.entries(notesOf).flatMap(([list, known]) => {
			const items = lists[list];
			const used = known.filter((note) => items.some((item) => confirmOf(item) === note));
			const [note] = used;
			if (note === void 0 || used.length > 1 || !items.every(confirmOf)) return [];
			const { length } = items.filter((item) => confirmOf(item) === note);
			lists[list] = items.map((item) => confirmOf(item) === note ? bare$2(item) : item);
			return [`${list} (${length}): ${note}`];
		});
		if (texts.length > 0) shared[key] = texts.join("; ");
	}
	return {
		confirm,
		...shared,
		...lists
	};
}
function bare$2(item) {
	if (typeof item === "string") return item;
	const rest = { ...item };
	delete rest.confirm;
	return rest.name !== void 0 && Object.keys(rest).length === 1 ? rest.name : rest;
}

// src/draft/read/encoding.ts
/** Decodes text: UTF-8, UTF-16 with a byte order mark, or else Windows-1252. */
function decode(bytes, messages) {
	const encoding = encodingOf(bytes);
	if (encoding !== "utf-8") return new TextDecoder(encoding).decode(bytes);
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		messages.push("The text is not UTF-8 and was read as Windows-1252. If letters are wrong, save it as UTF-8.");
		return new TextDecoder("windows-1252").decode(bytes);
	}
}
/** Decodes a web page, in the encoding that it names if it is not UTF-8. */
function decodePage(bytes, messages) {
	const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2048));
	const [, label] = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head) ?? [];
	if (label === void 0 || /^utf-?(?:8|16)/i.test(label)) return decode(bytes, messages);
	try {
		return new TextDecoder(label).decode(bytes);
	} catch {
		return decode(bytes, messages);
	}
}

// src/draft/read/kind.ts
var startsWith = (bytes, ...start) => start.every((byte, index) => bytes[index] === byte);
/**
* Returns the format of a file by its content. For text, the name decides.
* @throws an error that says what to do, if the file cannot be read.
*/
function kindOf$1(name, bytes) {
	if (bytes.length === 0) throw new Error(`${name} is empty.`);
	refuseSize(name, bytes.length);
	if (startsWith(bytes, 80, 75)) return kindOfArchive(name, bytes);
	if (startsWith(bytes, 208, 207, 17, 224)) throw oldWord(name, bytes);
	const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
	if (head.slice(0, 1024).includes("%PDF-")) return "pdf";
	if (head.startsWith("{\\rtf")) throw new Error(`${name} is a Rich Text file. Open it in Word and save it as .docx.`);
	const plain = encodingOf(bytes) !== "utf-8" ? head.replace(/\0/g, "") : head;
	const controls = plain.match(/[^\P{Cc}\t-\r\u007F-\u009F]/gu)?.length ?? 0;
	if (plain.includes("\0") || controls > plain.length * .01) throw new Error(`${name} is no text. Give a .docx, .odt, .pdf, .html, .md or .txt file of the document.`);
	const start = plain.replace(/^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)/, "").trimStart();
	if (/^(?:<\?xml[^>]*>\s*)?<office:document[\s>]/.test(start)) return "fodt";
	if (new RegExp(`^(?:<\\?xml[^>]*>\\s*)?(?:<!--(?:(?!-->)[^])*-->\\s*)*(?:<!doctype html|<html[\\s>]|<head[\\s>]|<body[\\s>])`, "i").test(start) || /\.(?:x?html?)$/i.test(name)) return "html";
	if (/\.(?:docx|odt)$/i.test(name)) throw damaged(name);
	return /\.(?:md|markdown|mdown|mkd|mdx)$/i.test(name) ? "markdown" : "text";
}
function kindOfArchive(name, bytes) {
	const names = namesIn(bytes);
	if (names.includes("word/document.xml")) return "docx";
	if (names.includes("content.xml")) return "odt";
	if (names.some((each) => /^(?:index\.iwa|index\.zip|index\/.*\.iwa|index\.xml)$/i.test(each))) throw new Error(`${name} is a Pages document. In Pages, export it to Word (.docx).`);
	if (names.length === 0) throw damaged(name);
	throw new Error(`${name} is an archive, and no text document is in it. Give a .docx or .odt file of the document.`);
}
var damaged = (name) => /* @__PURE__ */ new Error(`${name} is damaged and cannot be unpacked. Open it in a word processor and save it again.`);
/** An old Word document and an encrypted .docx are both files of Microsoft's compound format. */
function oldWord(name, bytes) {
	if (new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length & -2)).includes("EncryptedPackage")) return /* @__PURE__ */ new Error(`${name} is protected by a password. Open it in Word, remove the password and save it again.`);
	return /* @__PURE__ */ new Error(`${name} is an old Word document. Open it in Word and save it as .docx.`);
}

// src/draft/read/typed-lists.ts
/** Builds lists from typed paragraphs or lines with marks: `1.`, `•`. A single mark does not make a list. */
function withTypedLists(children) {
	const blocks = children.flatMap((child) => child.type === "paragraph" ? linesOf(child) : [child]).map((child) => ({
		block: child,
		mark: child.type === "paragraph" ? markOf(startOf(child)) : void 0
	}));
	if (!blocks.some(({ mark }) => mark)) return children;
	const numbered = numberedOf(blocks);
	const around = numbersAround(blocks);
	const depths = depthsOf(blocks);
	blocks.forEach((each, index) => {
		const { block, mark } = each;
		if (!mark || block.type !== "paragraph") return;
		if (mark.bullet ? !bulleted(blocks, index) : !numbered.has(index)) return;
		cut(block, mark.length);
		const [begin] = block.children;
		if (begin?.type === "text" && begin.value === "") block.children.shift();
		const { before, after } = around[index];
		each.item = {
			level: (mark.bullet && before !== void 0 && after === before + 1 ? 1 : 0) + depths[index],
			mark: mark.text,
			bullet: mark.bullet
		};
		if (mark.number !== void 0) each.item.number = mark.number;
	});
	return nested(blocks);
}
/** Whether a sign is only used as a bullet, or a neighbour has the same sign. */
var bulleted = (blocks, index) => !/[-–—*·o※]/.test(blocks[index].mark.text) || [index - 1, index + 1].some((at) => {
	const other = blocks[at]?.mark;
	return other?.bullet === true && other.text === blocks[index].mark.text;
});
/** Returns the indices of numbers that follow their predecessor or precede their successor. */
function numberedOf(blocks) {
	const found = /* @__PURE__ */ new Set();
	const pass = (indices, step) => {
		const seen = /* @__PURE__ */ new Set();
		for (const index of indices) {
			const number = blocks[index].mark?.number;
			if (number === void 0) continue;
			if (seen.has(number - step)) found.add(index);
			seen.add(number);
		}
	};
	const indices = [...blocks.keys()];
	pass(indices, 1);
	pass(indices.reverse(), -1);
	return found;
}
/** Returns how deep each bullet is: another sign below an item that ends with a colon, or in "The army to", begins a list inside it. */
function depthsOf(blocks) {
	let signs = [];
	return blocks.map(({ mark }, index) => {
		if (!mark?.bullet) {
			signs = [];
			return 0;
		}
		const at = signs.indexOf(mark.text);
		const before = blocks[index - 1]?.block;
		if (at >= 0) signs = signs.slice(0, at + 1);
		else if (before?.type === "paragraph" && isOpen$1(startOf(before))) signs.push(mark.text);
		else signs = [mark.text];
		return signs.length - 1;
	});
}
/** Returns the numbers before and after each block, if only bullets are between. */
function numbersAround(blocks) {
	const around = blocks.map(() => ({}));
	const pass = (indices, side) => {
		let number;
		for (const index of indices) {
			if (number !== void 0) around[index][side] = number;
			const { mark } = blocks[index];
			if (!mark?.bullet) number = mark?.number;
		}
	};
	const indices = [...blocks.keys()];
	pass(indices, "before");
	pass(indices.reverse(), "after");
	return around;
}
/** Divides a paragraph into its lines, if at least two of them begin with a mark. */
function linesOf(paragraph) {
	const lines = [[]];
	for (const node of paragraph.children) if (node.type === "break") lines.push([]);
	else if (node.type === "text") {
		const [first, ...rest] = node.value.split("\n");
		lines.at(-1).push({
			...node,
			value: first
		});
		rest.forEach((value) => lines.push([{
			type: "text",
			value
		}]));
	} else lines.at(-1).push(node);
	const marks = lines.map(([first]) => first?.type === "text" ? markOf(first.value) : void 0);
	if (marks.filter(Boolean).length < 2 || marks.findIndex(Boolean) > 1 || !series(marks)) return [paragraph];
	const found = [];
	lines.forEach((line, index) => {
		if (marks[index] || found.length === 0) {
			const { start, end } = paragraph.position ?? {};
			const position = start && end && {
				start: {
					...start,
					line: Math.min(start.line + index, end.line)
				},
				end
			};
			found.push({
				type: "paragraph",
				children: line,
				...position ? { position } : {}
			});
		} else found.at(-1).children.push({
			type: "text",
			value: "\n"
		}, ...line);
	});
	return found;
}
/** Whether marks belong together: the same bullet, numbers that rise by one, or other marks. */
function series(marks) {
	const found = marks.filter((mark) => mark !== void 0);
	return found.every((mark, index) => {
		const before = found[index - 1];
		if (!before) return true;
		if (mark.bullet) return before.bullet && before.text === mark.text;
		if (mark.number !== void 0) return mark.number === (before.number ?? NaN) + 1;
		return !before.bullet && before.number === void 0;
	});
}

// src/draft/read/tidy.ts
var inline = /* @__PURE__ */ new Set([
	"emphasis",
	"strong",
	"delete",
	"link",
	"linkReference"
]);
/** Brings a tree of any format into the form that drafts are made from. Keeps all text. */
function tidy(root) {
	tidyBlocks(root);
	return root;
}
function tidyBlocks(parent) {
	let children = parent.children;
	for (const child of children) if (child.type === "paragraph" || child.type === "heading" || child.type === "tableCell") {
		child.children = tidyPhrasing(child.children);
		trim(child.children);
	} else if ("children" in child) tidyBlocks(child);
	children = children.flatMap((child) => child.type === "paragraph" ? parts(child) : [child]);
	children = children.filter((child) => !isEmpty(child));
	if (parent.type !== "list" && parent.type !== "table" && parent.type !== "tableRow") children = withTypedLists(children);
	parent.children = children;
}
var isEmpty = (node) => (node.type === "paragraph" || node.type === "heading" || node.type === "blockquote" || node.type === "list") && node.children.length === 0 || node.type === "table" && node.children.every((row) => row.children.every(isEmptyCell));
var isEmptyCell = (cell) => cell.children.length === 0;
/** Joins texts, removes soft hyphens and byte order marks, and drops nodes without content. */
function tidyPhrasing(nodes) {
	const found = [];
	for (const node of nodes) {
		const last = found.at(-1);
		if (node.type === "text") {
			const value = node.value.replace(/[\u00AD\uFEFF]/g, "");
			if (value === "") continue;
			if (last?.type === "text") {
				last.value += value;
				if (last.position && node.position) last.position.end = node.position.end;
			} else found.push({
				...node,
				value
			});
		} else if (inline.has(node.type) && "children" in node) {
			node.children = tidyPhrasing(node.children);
			if (node.children.length === 0) continue;
			if (node.children.every(isSpace)) found.push(...node.children);
			else if (last?.type === node.type && node.type !== "link") last.children = tidyPhrasing([...last.children, ...node.children]);
			else found.push(...outside(node));
		} else found.push(node);
	}
	found.forEach((node, index) => {
		if (node.type !== "text") return;
		node.value = node.value.replace(/[ \t]+/g, " ").replace(/ *\n */g, "\n");
		if (found[index - 1]?.type === "break") node.value = node.value.replace(/^\s+/, "");
		if (found[index + 1]?.type === "break") node.value = node.value.replace(/\s+$/, "");
	});
	return found.filter((node) => node.type !== "text" || node.value !== "");
}
var isSpace = (node) => node.type === "break" || node.type === "text" && /^\s*$/.test(node.value);
/** Moves the space at the edges of an emphasis out of it, where Markdown has it. */
function outside(node) {
	const before = [];
	const after = [];
	const first = node.children[0];
	const last = node.children.at(-1);
	if (first?.type === "text" && /^\s/.test(first.value)) {
		first.value = first.value.trimStart();
		before.push({
			type: "text",
			value: " "
		});
	} else if (first?.type === "break") before.push(node.children.shift());
	if (last?.type === "text" && /\s$/.test(last.value)) {
		last.value = last.value.trimEnd();
		after.push({
			type: "text",
			value: " "
		});
	} else if (last?.type === "break") after.push(node.children.pop());
	return [
		...before,
		node,
		...after
	];
}
/** Removes space and line breaks at both ends. */
function trim(nodes) {
	while (nodes.length > 0 && isSpace(nodes[0])) nodes.shift();
	while (nodes.length > 0 && isSpace(nodes.at(-1))) nodes.pop();
	const [first] = nodes;
	const last = nodes.at(-1);
	if (first?.type === "text") first.value = first.value.replace(/^[\s\u00A0]+/, "");
	if (last?.type === "text") last.value = last.value.replace(/[\s\u00A0]+$/, "");
}
/** The paragraphs of a paragraph that has two line breaks in a row. */
function parts(paragraph) {
	const groups = [[]];
	paragraph.children.forEach((node, index, all) => {
		const next = all[index + 1];
		if (node.type === "break" && next?.type === "break") {
			if (groups.at(-1).length > 0) groups.push([]);
		} else if (node.type !== "break" || groups.at(-1).length > 0) groups.at(-1).push(node);
	});
	if (groups.length === 1) return [paragraph];
	return groups.map((children) => ({
		...paragraph,
		children
	})).filter(({ children }) => {
		trim(children);
		return children.length > 0;
	});
}

// src/draft/read/read-document.ts
/**
* Reads a document of any format as a tree of Markdown. `data.messages` of the root names the parts that were left out.
* Calls `onPage` after each page of a PDF.
* @throws an error with the name of the file that says what to do, if the file cannot be read.
*/
async function readDocument(name, bytes, onPage) {
	const messages = [];
	try {
		const kind = kindOf$1(name, bytes);
		const root = tidy(kind === "pdf" ? await (await import("./pdf.js")).readPdf(name, bytes, messages, onPage) : await read(kind, name, bytes, messages));
		if (root.children.every(({ type }) => type === "yaml" || type === "toml")) throw new Error(`${name} has no text.`);
		root.data = {
			...root.data,
			messages
		};
		return root;
	} catch (error) {
		if (error instanceof TooManyParts) throw tooManyParts(name);
		if (!(error instanceof RangeError)) throw error;
		throw tooDeep(name);
	}
}
/**
* Removes the scripts and style sheets of a page. One without an end stays. The search never returns to an earlier place, so
* the time depends only on the length.
*/
function withoutScripts(html) {
	const start = /<!--[^]*?(?:-->|$)|<(script|style)(?=[\s/>])/gi;
	let text = "";
	let from = 0;
	for (let found = start.exec(html); found; found = start.exec(html)) {
		const [, name] = found;
		if (name === void 0) continue;
		const end = new RegExp(`</${name}(?=[\\s/>])[^>]*>?`, "gi");
		end.lastIndex = start.lastIndex;
		if (!end.test(html)) break;
		text += html.slice(from, found.index);
		from = start.lastIndex = end.lastIndex;
	}
	return text + html.slice(from);
}
async function read(kind, name, bytes, messages) {
	switch (kind) {
		case "docx": return (await import("./docx.js")).readDocx(name, bytes, messages);
		case "odt": return (await import("./odt.js")).readOdt(name, bytes, messages);
	}
	const decoded = kind === "html" ? decodePage(bytes, messages) : decode(bytes, messages);
	const text = (kind === "html" ? withoutScripts(decoded) : decoded).replace(/\r\n?/g, "\n").replace(/data:image\/[^\s"')>]*/g, "data:,");
	if (text.length > 1e6) throw new Error(`${name} has more than a million characters. Give the document of one statement.`);
	switch (kind) {
		case "fodt": return (await import("./odt.js")).readFlatOdt(name, text, messages);
		case "html": return (await import("./html.js")).readHtml(name, text, messages);
		case "markdown": return (await import("./markdown.js")).readMarkdown(name, text, messages);
		case "text": return (await import("./plain-text2.js")).readPlainText(text, messages);
	}
}

// src/draft/report.ts
var placeOf$1 = ({ line = 0 }) => line > 0 ? line : Infinity;
/** Returns the report as lines for a person, in the order of the document. Entries without a line are last. */
function linesOfReport(report) {
	return [...report].sort((one, other) => placeOf$1(one) - placeOf$1(other)).map(({ text, line = 0, endLine = line }) => {
		const place = endLine > line ? `Lines ${line} to ${endLine}` : `Line ${line}`;
		if (!line) return `${text[0].toUpperCase()}${text.slice(1)}`;
		return /^looks? like/.test(text) ? `${place} ${endLine > line ? text.replace(/^looks/, "look") : text}` : `${place}: ${text}`;
	});
}

// src/draft/heading.ts
/** The maximum length of a heading in a draft, and the least that a whole clause has. */
var most$3 = 100;
var least = 40;
/** Matches what ends an item of a list: "; and", "،", "; et". */
var ending = /(?:[;,؛،၊、]\s*(?:and(?:\/or)?|or|et|ou|y|e|o|u|und|sowie|oder|dan|serta|atau|و|أو|এবং|ও|বা|และ|หรือ|နှင့်|နှင့်))?[\s.!?;,:。।။؛،၊、；：]+$/u;
/** Returns a text without the punctuation at its end, and without "and" after a semicolon or a comma. */
var withoutEnd = (text) => `${text} `.replace(ending, "");
/** Matches the end of a clause. */
var boundary = /[;:؛；。]\s*|[,،၊]\s+|、|\s[–—-]\s/gu;
/**
* Returns a sentence as a heading that the author condenses. Of a long sentence, these are the clauses around a place.
* If they are too long, these are the words around it, with an ellipsis for the words left out.
*/
function headingFrom(sentence, language, place = {
	start: 0,
	end: 0
}) {
	const text = withoutEnd(sentence);
	if (text.length <= most$3) return text;
	const clauses = clausesAround(text, place);
	if (clauses) return withoutEnd(text.slice(clauses.start, clauses.end));
	const end = Math.min(text.length, Math.max(place.start - most$3 / 2, 0) + most$3);
	const words = [...new Intl.Segmenter(language, { granularity: "word" }).segment(text)].filter(({ segment, index }) => index >= end - most$3 && index + segment.length <= end);
	const kept = words.map(({ segment }) => segment).join("");
	const start = words[0]?.index ?? 0;
	const isCut = start + kept.length < text.length;
	return `${start > 0 ? "…" : ""}${kept.trim()}${isCut ? "…" : ""}`;
}
/** Returns the longest row of whole clauses around a place. `undefined` if it is too short or too long. */
function clausesAround(text, place) {
	const cuts = [...text.matchAll(boundary)].map(({ 0: sign, index }) => ({
		end: index,
		start: index + sign.length,
		sign
	})).filter(({ start, sign }) => !/^[,،၊]/u.test(sign) || isClause(text.slice(start)));
	const starts = [0, ...cuts.map(({ start }) => start)].filter((at) => at <= place.start);
	const ends = [...cuts.map(({ end }) => end), text.length].filter((at) => at >= place.end);
	return starts.flatMap((start) => ends.map((end) => ({
		start,
		end
	}))).filter(({ start, end }) => end - start >= least && end - start <= most$3).sort((one, other) => other.end - other.start - (one.end - one.start))[0];
}
/** Whether a clause is after a comma. A short part belongs to a list, such as "arms, fuel, and money". */
var isClause = (rest) => /^(?:[^,;:.،؛၊]|(?<=\p{Nd})[,.](?=\p{Nd}))+/u.exec(rest)[0].trim().split(/\s+/).length > 3;

// src/draft/parts/address.ts
/** Matches the label of the sender of a message, which is not part of the text. */
var sender = /^(?:From|De|Da parte de|De la part de|Expéditeur|Remitente|Remetente|Absender|Von|Dari|من|差出人)\s*[:：]\s*\S/iu;
var patterns$2 = /* @__PURE__ */ new Map();
/** Returns the patterns of the labels in an address. */
function patternsOf(language) {
	let known = patterns$2.get(language);
	if (!known) {
		const words = labelsOf(language).map(({ address }) => address);
		known = [
			"copy",
			"subject",
			"to"
		].map((role) => {
			const all = words.flatMap((each) => each[role]).sort((one, other) => other.length - one.length);
			return [role, new RegExp(`^((?:${all.join("|") || "(?!)"})\\.?)\\s*(?:[:：]|\\s[–—-]|[,،]?$)\\s*`, "iu")];
		});
		patterns$2.set(language, known);
	}
	return known;
}
/** Parses a line of the address. `undefined` for another line. */
function addressIn(line, language) {
	if (isFileNumber(line, language)) return void 0;
	if (sender.test(line)) return {
		label: "",
		role: "from",
		start: 0,
		end: line.length
	};
	for (const [role, pattern] of patternsOf(language)) {
		const [all, label] = pattern.exec(line) ?? [];
		if (all !== void 0 && label !== void 0) return {
			label,
			role,
			start: all.length,
			end: line.length
		};
	}
	for (const { addressLine } of labelsOf(language)) {
		const match = addressLine?.exec(line);
		const { label = "", rest = "" } = match?.groups ?? {};
		if (!match || !rest || wordsOf(line).length > 24 || endsSentence(line)) continue;
		const isSuffix = line.endsWith(label) && !line.startsWith(label);
		const start = line.indexOf(rest);
		return {
			label: isSuffix ? "" : label,
			role: /^(?:c\.?\s?c|copi|สำเนา|tembusan)/iu.test(label) ? "copy" : label.startsWith("เรื่อง") ? "subject" : "to",
			start: isSuffix ? 0 : start,
			end: isSuffix ? line.length : start + rest.length
		};
	}
}
/** Returns the person in the greeting of a letter: "Dear Minister,". */
function greetedIn(line, language) {
	if (wordsOf(line).length > 14) return void 0;
	for (const { salutation } of labelsOf(language)) {
		const who = salutation?.exec(line)?.groups?.who;
		if (who && !/^(?:all|friends|colleagues)(?!\p{L})/iu.test(who)) return who;
	}
}
/** Whether a line is the number of a letter, such as "Our ref.: AIU/2026/117". It has no date and no figure. */
var isFileNumber = (line, language) => wordsOf(line).length < 7 && /[\p{L}\p{Nd}][/-]\p{Nd}|\p{Nd}[/-]\p{L}|[:：]\s*\p{Nd}+$/u.test(line) && says$1(line.trim(), language, ({ fileNumber }) => fileNumber);
/** Whether a line of an address has the number of a house or a place, such as "Fjordgata 12" or "7010 Trondheim". */
var isPostal = (line) => wordsOf(line).length < 12 && line.split(/\s*[·|•]\s*/u).some(isPostalPart);
var isPostalPart = (part) => wordsOf(part).length < 7 && /^(?:Postfach|P\. ?O\. Box|PO Box|B\. ?P\.|BP|Apartado(?: Postal)?|Apdo\.|Caixa Postal|C\. ?P\.) \p{Nd}+|^\p{Nd}{1,4}[a-z]? (?:\p{Lu}\p{L}+ ){1,3}\p{Lu}\p{L}+$|^\p{Nd}{4,6} \p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+)*$|^\p{Lu}[\p{L}.]+(?: [\p{L}.]+){0,3},? \p{Nd}{1,4}[a-z]?(?:[–-]\p{Nd}{1,4}[a-z]?)?$/u.test(part);

// src/draft/languages/spoken.ts
/** Scripts in which only one of the known languages is written. */
var scripts = [
	["ar", /\p{sc=Arab}/gu],
	["bn", /\p{sc=Beng}/gu],
	["hi", /\p{sc=Deva}/gu],
	["ja", /[\p{sc=Hira}\p{sc=Kana}]/gu],
	["my", /\p{sc=Mymr}/gu],
	["th", /\p{sc=Thai}/gu]
];
/** Returns which part of the words of a text are short words of a language, such as "the" and "of". */
function share(words, tag) {
	const short = new Set(languageOf(tag).linking ?? []);
	const found = words.filter((word) => short.has(word));
	return new Set(found).size < 3 ? 0 : found.length / words.length;
}
/** Returns the language of a section. A statement in two languages has sections in another than its own. */
function spokenIn({ heading = "", paragraphs }, language) {
	const text = [heading, ...paragraphs.flatMap(({ sentences }) => sentences.map((sentence) => sentence.text))].join(" ");
	const words = wordsOf(text.toLowerCase()).map((word) => word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ""));
	const own = primary(language);
	if (words.length < 12 || !knownTags.includes(own)) return language;
	const letters = text.match(/\p{L}/gu)?.length ?? 0;
	const [script] = scripts.find(([, letter]) => (text.match(letter)?.length ?? 0) > letters * .4) ?? [];
	if (script) return script === own ? language : script;
	const [best = own] = knownTags.filter((tag) => !scripts.some(([known]) => known === tag)).sort((one, other) => share(words, other) - share(words, one));
	return share(words, best) > Math.max(.2, share(words, own) * 2) ? best : language;
}

// src/draft/slug.ts
/** Returns an id from the Latin letters of a text. */
function slug(text, otherwise = "statement") {
	const words = text.normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "").replace(/[^a-z0-9]+/g, "-").replace(/^[-\d]+|-+$/g, "").slice(0, 48).replace(/-+$/, "");
	return words.length > 1 && words !== "constructor" && words !== "prototype" ? words : otherwise;
}
/** Returns the id of a statement from the part of its title before a colon or a dash, and its date of issue. */
var statementIdFrom = (title, date) => slug(`${title.split(/[:–—]/)[0]} ${date}`);

// src/draft/months.ts
var patterns$1 = /* @__PURE__ */ new Map();
/** Returns the months that a text names, in order. */
function monthsIn(text, language) {
	let pattern = patterns$1.get(language);
	if (!pattern) {
		const names = [...Array(12).keys()].map((month) => {
			const ways = writtenDates(Date.UTC(2024, month, 15), language).filter(({ numbers }) => Number(numbers[1]) === month + 1).map(({ months }) => monthPattern(months));
			return `(${[...new Set(ways)].join("|") || "(?!)"})`;
		});
		pattern = new RegExp(names.join("|"), "giu");
		patterns$1.set(language, pattern);
	}
	const { searched, places } = searchable(text);
	return [...searched.matchAll(pattern)].map((match) => ({
		month: match.slice(1).findIndex(Boolean) + 1,
		start: places[match.index],
		end: places[match.index + match[0].length]
	}));
}
/** A normalized text, and the position of each of its characters in the original text. */
function searchable(text) {
	const plain = plainDigits(text);
	if (!/[\p{M}\p{Cf}\u09df\u0958-\u095f]/u.test(plain)) return {
		searched: plain,
		places: [...Array(plain.length + 1).keys()]
	};
	let searched = "";
	const places = [];
	for (const match of plain.matchAll(/[^\p{M}\p{Cf}][\p{M}\p{Cf}]*|^[\p{M}\p{Cf}]+/gsu)) {
		const part = folded$1(match[0]);
		for (let index = 0; index < part.length; index++) places.push(match.index + (part.length === match[0].length ? index : 0));
		searched += part;
	}
	places.push(plain.length);
	return {
		searched,
		places
	};
}

// src/draft/dates.ts
/** Characters that replace the months in a text, so that one pattern fits all languages. For private use in Unicode. */
var january = 57345;
var aMonth = "([\\ue001-\\ue00c])[\\ue001-\\ue00c]*(?:\\s?[/(]\\s?[\\ue001-\\ue00c]+\\)?)?";
/**
* Matches addresses of pages and mail. The digits in them are no dates. The length before the "@" has a limit, because the
* time would grow with its square.
*/
var address = /(?:https?:\/\/|www\.)\S+|[^\s@]{1,200}@\S+/iu;
var addresses = new RegExp(address, "giu");
var two = (digits = "") => String(digits).padStart(2, "0");
var m = (sign = "") => two(sign.charCodeAt(0) - january + 1);
/** The first years of the eras in which Japanese counts. */
var eras = {
	令和: 2019,
	平成: 1989,
	昭和: 1926
};
/** Replaces each letter of a month by a character for private use. */
function withMonths(text, language) {
	let plain = plainDigits(text).replace(/พ\.ศ\.|ค\.ศ\./gu, "    ");
	if (language.startsWith("my")) plain = plain.replace(/\((\d{1,2})\)/g, " $1 ");
	for (const { month, start, end } of monthsIn(text, language)) {
		const sign = String.fromCharCode(january + month - 1);
		plain = plain.slice(0, start) + sign.repeat(end - start) + plain.slice(end);
	}
	return plain;
}
var day = "(?<!\\d[.,]?)(\\d{1,2})(?:st|nd|rd|th|er|re|ro|º|ª|o|\\.|\\s?-?(?:এ|শে|ই|লা|রা|ঠা))?(?!\\d)";
var to = "\\s*(?:to|and|until|through|–|—|-|à|au|et|et le|al|y|y el|e|a|bis|und|до|и|hingga|sampai|dan|ถึง|และ|から|থেকে|ও|နှင့်|မှ|إلى|و)\\s*(?:the |le |el |den |dem |am )?";
var until = "\\s*(?:to|until|through|–|—|-|à|au|al|a|bis|до|hingga|sampai|ถึง|から|থেকে)\\s*";
var between = "(?<=(?:[Bb]etween|[Ee]ntre|[Zz]wischen|[Aa]ntara|[Tt]ra) (?:the |el |le |o |dem )?)";
/** Writes Chinese numbers of dates in digits. Also returns the position of each character in the original text. */
function withHanDates(text) {
	const places = [];
	let plain = "";
	let done = 0;
	const add = (part, start, step) => {
		for (let index = 0; index < part.length; index++) places.push(start + index * step);
		plain += part;
	};
	for (const { 0: han, index } of text.matchAll(hanDate)) {
		add(text.slice(done, index), done, 1);
		add(hanDigits(han), index, 0);
		done = index + han.length;
	}
	add(text.slice(done), done, 1);
	return {
		plain,
		places: [...places, text.length]
	};
}
/** Returns a text of the same length without the addresses in it. */
var withoutAddresses = (text) => text.replace(addresses, (all) => " ".repeat(all.length));
/** Returns the dates in a sentence, with the months of its language, in order. */
function datesIn(text, language) {
	const { plain, places } = withHanDates(withoutAddresses(text));
	return datesInDigits(plain, language).map(({ date, start, end }) => ({
		date,
		start: places[start],
		end: places[end]
	}));
}
function datesInDigits(text, language) {
	const plain = withMonths(text, language);
	const code = primary(language);
	const buddhist = [
		"th",
		"lo",
		"km",
		"my"
	].includes(code);
	const y = (digits = "") => {
		const era = eras[digits.slice(0, 2)];
		if (era) return String(era - 1 + (Number(digits.slice(2)) || 1));
		return String(Number(digits) - (Number(digits) > 2400 ? 543 : 0));
	};
	const reign = "(?:令和|平成|昭和)(?:元|\\d{1,2})";
	const year = `(?<!\\d[.,/]?|\\p{L}[/-])((?:19|20${buddhist ? "|2[45]" : ""})\\d\\d${code === "ja" ? `|${reign}` : ""})${code === "ja" ? `(?:年?[（(](?:${reign}|20\\d\\d)年?[)）])?` : ""}(?![\\d,.]\\d|\\d|/\\d*\\p{L}|/(?!(?:19|20)\\d\\d(?!\\d))\\d{3,})`;
	const sign = code === "my" ? " ?[./၊-] ?" : " ?[./-] ?";
	const { afterDay = "" } = languageOf(language);
	const gap = gapIn(language);
	const fullDay = `${day}${gap}${aMonth}${gap}${year}`;
	const fullMonth = `${aMonth}${gap}${year}`;
	return placesOf(plain, [
		[`${day}${gap}${aMonth}${to}${day}${gap}${aMonth}${gap}${year}`, (d, n, d2, n2, at) => `${y(at)}-${m(n)}-${two(d)}/${y(at)}-${m(n2)}-${two(d2)}`],
		[`${day}${to}${day}${gap}${aMonth}${gap}${year}`, (d, d2, n, at) => `${y(at)}-${m(n)}-${two(d)}/${y(at)}-${m(n)}-${two(d2)}`],
		[`${aMonth} ${day}${to}${day}${gap}${year}`, (n, d, d2, at) => `${y(at)}-${m(n)}-${two(d)}/${y(at)}-${m(n)}-${two(d2)}`],
		...[`${between}${fullDay}${to}${fullDay}`, `${fullDay}${until}${fullDay}`].map((form) => [form, (...[d, n, at, d2, n2, at2]) => `${y(at)}-${m(n)}-${two(d)}/${y(at2)}-${m(n2)}-${two(d2)}`]),
		...[`${between}${fullMonth}${to}${fullMonth}`, `${fullMonth}${until}${fullMonth}`].map((form) => [form, (n, at, n2, at2) => `${y(at)}-${m(n)}/${y(at2)}-${m(n2)}`]),
		[`${aMonth}${to}${aMonth}${gap}${year}`, (n, n2, at) => `${y(at)}-${m(n)}/${y(at)}-${m(n2)}`],
		[`${day}${gap}${aMonth}\\.?${gap}${year}`, (d, n, at) => `${y(at)}-${m(n)}-${two(d)}`],
		[`${aMonth}\\.?${gap}${day}${gap}${year}`, (n, d, at) => `${y(at)}-${m(n)}-${two(d)}`],
		[`${year}${gap}${aMonth}${gap}${day}${afterDay}`, (at, n, d) => `${y(at)}-${m(n)}-${two(d)}`],
		[`${year}${gap}${day}${gap}${aMonth}`, (at, d, n) => `${y(at)}-${m(n)}-${two(d)}`],
		[`${year}-(\\d\\d)-(\\d\\d)`, (at, n, d) => `${y(at)}-${n}-${d}`],
		["(?<!\\d)((?:19|20)\\d\\d)[./](\\d{1,2})[./](\\d{1,2})(?!\\d)", (at, n, d) => `${y(at)}-${two(n)}-${two(d)}`],
		[`(?<!\\d)(\\d{1,2})[ºª°]?${sign}(\\d{1,2})${sign}((?:19|20|2[45])\\d\\d)`, (d, n, at) => Number(n) > 12 ? `${y(at)}-${two(d)}-${two(n)}` : `${y(at)}-${two(n)}-${two(d)}`],
		[`${aMonth}${gap}${year}`, (n, at) => `${y(at)}-${m(n)}`],
		[`${year}${gap}${aMonth}`, (at, n) => `${y(at)}-${m(n)}`],
		[`${between}${year}${to}${year}`, (at, at2) => `${y(at)}/${y(at2)}`],
		[`${year}${until}${year}`, (at, at2) => `${y(at)}/${y(at2)}`],
		[year, (at) => y(at)]
	]).filter(({ date }) => isReal(date)).sort((one, other) => one.start - other.start);
}
/** Returns the pattern of what is between the parts of a date. */
function gapIn(language) {
	const code = primary(language);
	if (code === "en") return ",?(?: day)?(?: of)? ?";
	if (code === "ja") return "\\s?年?\\s?";
	const { inDates } = languageOf(language);
	if (!inDates) return "[^\\d.;:()\\ue001-\\ue00c]{0,10}?";
	const separators = "[\\s\\p{Cf},،၊/–-]{0,8}";
	return `${separators}(?:(?:${inDates})${separators}){0,3}`;
}
/** The expressions by their forms. A long text has many sentences, and making them takes longer than reading one. */
var patterns = /* @__PURE__ */ new Map();
function patternOf(form) {
	let pattern = patterns.get(form);
	if (!pattern) {
		pattern = new RegExp(`(?<![\\p{sc=Latin}\\d])${form}(?![\\p{sc=Latin}\\d])`, "gu");
		patterns.set(form, pattern);
	}
	return pattern;
}
function placesOf(plain, forms) {
	const found = [];
	for (const [form, write] of forms) for (const match of plain.matchAll(patternOf(form))) {
		const [start, end] = [match.index, match.index + match[0].length];
		if (found.some((other) => start < other.end && other.start < end)) continue;
		found.push({
			date: write(...match.slice(1)),
			start,
			end
		});
	}
	return found;
}
/** Returns the positions of days without a year, such as "1 February". They are neither events nor figures. */
function daysIn(text, language) {
	const { plain, places } = withHanDates(text);
	return daysInDigits(plain, language).map(({ start, end }) => ({
		start: places[start],
		end: places[end]
	}));
}
function daysInDigits(text, language) {
	const plain = withMonths(text, language);
	const gap = "[ ,]{0,2}(?:of |de |tháng )?";
	return placesOf(plain, [
		[`${day}${to}${day}${gap}${aMonth}`, () => ""],
		[`${day}${gap}${aMonth}`, () => ""],
		[`${aMonth}[ ,]{0,2}${day}${languageOf(language).afterDay ?? "(?! \\p{L}{3})"}`, () => ""]
	]).concat(monthsIn(text, language).filter(({ start, end }) => /\p{Nd}/u.test(text.slice(start, end))).map((month) => ({
		...month,
		date: ""
	})));
}
/** Months of calendars other than the Gregorian one, which statements write beside its dates. */
var otherMonths = [
	"محرم|المحرم|صفر|ربيع (?:ال)?(?:أول|آخر|ثاني)|جماد[ىي] (?:ال)?(?:أولى|آخرة|ثانية|أول|ثاني)|رجب|شعبان|رمضان|شوال|ذ[وي] القعدة|ذ[وي] الحجة",
	"Muharram|Safar|Rabi['’]? ?(?:al-|ul-?)?(?:awwal|thani|akhir)|Rabiul ?(?:Awal|Akhir)|Jum[ae]da\\p{L}*(?: \\p{L}+)?|Rajab|Sha['’]?ban|Sy['’]?aban|Ramadh?an|Shawwal|Syawal|Zul\\p{L}+|Dz?ul[- ]?\\p{L}+|Dhu al-\\p{L}+",
	"বৈশাখ|জ্যৈষ্ঠ|আষাঢ়|আষাঢ়|শ্রাবণ|ভাদ্র|আশ্বিন|কার্তিক|অগ্রহায়ণ|অগ্রহায়ণ|পৌষ|মাঘ|ফাল্গুন|চৈত্র"
].join("|");
var inOtherCalendar = new RegExp(`(?<!\\d)\\d{1,2}(?:\\s?(?:লা|রা|ঠা|ই|শে|এ))?\\s+(?:${otherMonths})[,،]?\\s+1[34]\\d\\d(?!\\d)(?:\\s?(?:هجرية|هجري|هـ|AH|Hijriah|H|বঙ্গাব্দ|বাংলা)(?![\\p{L}\\p{M}]))?\\.?`, "giu");
/** Returns the places of dates in other calendars: "15 محرم 1445 هـ". They are neither events nor figures. */
var datesOfOtherCalendars = (text) => [...plainDigits(text).matchAll(inOtherCalendar)].map(({ 0: all, index }) => ({
	start: index,
	end: index + all.length
}));
/** Whether the days of a date or a range are in the calendar. */
var isReal = (date) => {
	const [start = "", end] = date.split("/");
	return date.split("/").every(isDay$1) && (end === void 0 || start < end);
};
var isDay$1 = (date) => {
	const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
	const real = new Date(Date.UTC(year, month - 1, day));
	return real.getUTCMonth() === month - 1 && real.getUTCDate() === day;
};

// src/draft/demands/asides.ts
/** Matches a few words between dashes: "We urge – once more – the council". */
var betweenDashes = /(?<=\p{L}) [–—] \p{Ll}+(?: \p{Ll}+){0,3} [–—](?= )/gu;
/** Words that say that something is asked again. They are no part of a name. */
var again = [
	"once again|once more|yet again|again",
	"encore une fois|une fois encore|une fois de plus|une nouvelle fois|à nouveau|de nouveau",
	"una vez más|otra vez|nuevamente|mais uma vez|uma vez mais|outra vez|novamente|de novo",
	"noch einmal|noch mal|nochmals|erneut|abermals|sekali lagi|مرة أخرى|مجدداً?"
].join("|");
/** Words that are asides only between commas. */
var adverbs = [
	"therefore|also|too|finally|likewise|jointly|together|urgently|respectfully|accordingly|today|now|above all",
	"donc|aussi|également|enfin|solennellement|instamment|par conséquent|ensemble",
	"por tanto|por ello|por eso|también|asimismo|además|respetuosamente|juntos|juntas",
	"portanto|por isso|também|ainda|respeitosamente|daher|deshalb|auch|eindringlich|gemeinsam",
	"juga|karena itu|oleh karena itu|dengan hormat|bersama-sama"
].join("|");
var betweenCommas = new RegExp(`(?<=\\p{L})(?:, |، ?)(?:${again}|${adverbs})[,،](?= )`, "gu");
var againAnywhere = new RegExp(`(?<=\\p{L}) (?:${again})(?=[ :,،]|$)`, "gu");
/** Returns a sentence without the asides between its verb and whom it asks: "We call, again, on the council". */
var withoutAsides = (text) => text.replace(betweenDashes, "").replace(betweenCommas, "").replace(againAnywhere, "");

// src/draft/demands/reader-words.ts
/** What a letter calls its reader, and those for whom the reader acts. */
var honorific$1 = /^(?:your|votre|vos|sus?|vuestra|vossas?|euer|eure|ihre?) (?:excellenc|honou?r|holiness|majesty|eminence|excelenci|excelênci|exzellenz|éminence|altesse|sainteté|señorías?$|senhorias?$|(?:governments?|gouvernements?|gobiernos?|governos?|regierung(?:en)?|delegations?|délégations?|delegación|delegação|delegation|mission|ministry|minist[eéè]r(?:e|io|ium)|haus|behörde|cabinet|despacho|offices?|country|institutions?|universit(?:y|ies)|company|committee|council)$)|^貴(?:殿|職|[^、。]{0,6}(?:社|省|庁|局|会|団体|大学|学|法人|行|市|県|国|府|所|店|組合))$|閣下$/iu;
/** A form of address alone or before an office: "senhora", "Madame la Ministre", "Frau Ministerin". */
var form = new RegExp(`^(?:(?:se[ñn]or(?:es|as?)?|senhor(?:es|as?)?|monsieur|madame|messieurs|mesdames(?: et messieurs)?|frau|herrn?|s(?:r|res|ra|rs|ras)\\.|exm[oa]s?\\. s(?:r|ra)\\.)(?:(?: l[ea]s?)? (?:vice-?|ober|erste[rn]? )?(?:minist|pr[eéä]sid|préfet|prefeit|prefect|alcald|maire|bürgermeister|secret|sekret|go[bv]ern|gouvern|dire[ck]?t|d[ie]puta?d|député|s[eé]na[td]|staats|kanzler|rec?teur|rector|reitor|re[ck]tor|ambassad|emba[ij]|botschaft|[ck]om+iss|procur|jui?[zg]|juez|magistrad|landr[aä]t|abgeordnet|vereador|conse|concej|canciller|chancel|intend)[\\p{L}-]*)?|senhor(?:es|as?)? ou senhor(?:es|as?)?)$`, "iu");
/** "سيادتكم" and "လူကြီးမင်း" are "you" for the reader of an office. */
var inOtherScripts = /^(?:سياد|سعاد|معالي|حضر|فخام|جلال|سمو|دول|فضيل|عطوف|نياف|غبط)(?:ت)?ك[منا]?(?:[\s،]|$)|^لجنابكم|^လူကြီးမင်း/u;
/** Whether a sentence calls the reader of a letter by this name. */
var isReader = (name) => honorific$1.test(name) || form.test(name) || inOtherScripts.test(name);

// src/draft/demands/asked.ts
/** Returns the addressees and the asking verb of a sentence. `undefined` if it asks nobody. */
function askedIn(sentence, language) {
	const text = withoutAsides(sentence);
	const known = languageOf(language);
	const you = known.asksYou?.exec(text);
	if (you && (language.startsWith("en") || !known.asks.some((ask) => named(ask, text, known)))) return {
		addressees: [],
		strength: verbOf(you.groups?.verb),
		isYou: true
	};
	const [first] = known.asks.flatMap((ask) => named(ask, text, known) ?? []).sort((one, other) => one.at - other.at);
	if (first) {
		const { addressees, strength } = first;
		if (addressees.every(isReader)) return {
			addressees,
			strength,
			isYou: true
		};
		const [, second] = language.startsWith("en") ? nextSubject.exec(text) ?? [] : [];
		if (second) addressees.push(...split$1(second, known).filter((name) => !addressees.includes(name)));
		const [, thai, rest = thai] = nextCall.exec(text.slice(first.at)) ?? [];
		const next = rest === void 0 ? void 0 : askedIn(rest, language);
		if (next && !next.isYou) addressees.push(...next.addressees);
		return {
			addressees,
			strength,
			isVerbFirst: text.startsWith(strength)
		};
	}
	const modal = known.modal && modalIn(text, known, known.modal, language);
	if (modal) return modal;
	return you ? {
		addressees: [],
		strength: verbOf(you.groups?.verb),
		isYou: true
	} : void 0;
}
/** Matches a second addressee after what the first is asked: "to visit the jail, and the service to keep its records". */
var nextSubject = new RegExp(`(?:ask|urge|call on|call upon|request) .{1,160} to .{1,160}[,;] and (?:(?:up)?on )?((?:the |all |\\p{Lu})[^,;:.]{2,60}?) to (?:${deeds})(?!\\p{L})`, "u");
/** Matches a second clause of those who sign. */
var nextCall = /\sและ\s?((?:เรา|พวกเรา)?(?:ขอ)?(?:เรียกร้องให้|เรียกร้องต่อ|ขอให้).+)$|[,;] (?:and|while|et|y|e|und|dan) ((?:we|nous|nosotr[oa]s|nós|wir|kami|(?:also )?(?:urge|call|ask)) .+)$/iu;
/** Returns whom a sentence names before or after a verb that asks. */
function named(pattern, text, language) {
	const { who = "", verb = "" } = matchIn(pattern, text)?.groups ?? {};
	const addressees = who ? split$1(who, language).filter((name) => has(folded$1(text), name)) : [];
	if (addressees.length === 0 || addressees.every((name) => language.things?.test(name))) return void 0;
	return {
		addressees,
		strength: verbOf(verb),
		at: text.indexOf(addressees[0])
	};
}
/** Returns the match of a pattern. In Thai, which has no spaces between words, `who` does not end inside a word. */
function matchIn(pattern, text) {
	const match = pattern.exec(text);
	const who = match?.groups?.who;
	if (!who || !/\p{sc=Thai}/u.test(who)) return match;
	let found = match;
	let hidden = text;
	for (;;) {
		const { length } = found.groups.who;
		const start = hidden.indexOf(found.groups.who, found.index);
		const end = start + length;
		found.groups.who = text.slice(start, end);
		const word = thaiWords.segment(text).containing(end);
		if (!word || word.index === end) return found;
		const wordEnd = word.index + word.segment.length;
		const isInside = pattern.exec(`${hidden.slice(0, wordEnd)}ฯ`)?.groups?.who?.length === length;
		hidden = hidden.slice(0, word.index) + "_".repeat(word.segment.length) + hidden.slice(wordEnd);
		const next = pattern.exec(hidden);
		const nextLength = next?.groups?.who?.length ?? 0;
		if (next?.index !== match.index || nextLength === 0) return found;
		if (!isInside && nextLength !== wordEnd - start) return found;
		found = next;
	}
}
var thaiWords = new Intl.Segmenter("th", { granularity: "word" });
var verbOf = (verb = "") => verb.replace(/ (?:(?:of |from )?(?:you|your)|(?:wir )?(?:uns )?(?:von |an )?(?:Sie|Ihnen|euch|dich))$/, "").replace(/ (?:immediately|urgently|sofort|unverzüglich|endlich|segera)$/, "").trim().replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first);
/** Matches a negation in or right before such a verb. Those who "must not wait" are asked to act. */
var negation = /(?<!\p{L})(?:not|never|no longer|nicht|keine[nrms]?|tidak|não|no|ne|n['’])(?!\p{L})/iu;
/** Returns the subjects of the verbs such as "must". */
function modalIn(text, language, modal, tag) {
	const every = new RegExp(modal.source, `${modal.flags.replace("g", "")}g`);
	let done = 0;
	let found;
	for (const match of text.matchAll(every)) {
		const before = text.slice(done, match.index);
		const own = done > 0 ? nextClause.exec(before)?.groups?.rest : before;
		done = match.index + match[0].length;
		const after = text.slice(done);
		const isNegated = negation.test(text.slice(Math.max(0, match.index - 4), done));
		if (isPlan(after, language, tag) || language.noDemand?.test(isNegated ? ` not${after}` : after)) continue;
		const isRelative = own !== void 0 && ((language.relative?.test(own) ?? false) || /^\s*(?:$|[.,!?])/u.test(after) && (language.relativeEnd?.test(own) ?? false));
		const subject = own && !isRelative ? subjectOf(own, language) : void 0;
		const addressees = subject ? split$1(subject, language).filter((name) => has(folded$1(text), name)) : [];
		if (addressees.length > 0 && addressees.every(isReader)) return {
			addressees,
			strength: verbOf(match[0]),
			isYou: true
		};
		if (addressees.length === 0 || addressees.every((name) => language.things?.test(name))) continue;
		if (found) found.addressees.push(...addressees);
		else found = {
			addressees,
			strength: verbOf(match[0])
		};
	}
	return found;
}
/** Whether a day is right after the verb: "la maternité doit fermer le 31 décembre". */
function isPlan(after, { beforeDay }, tag) {
	if (!beforeDay) return false;
	const [verb] = new RegExp(`^ (?:\\p{L}+ )?(?:${beforeDay}) (?=\\d)`, "u").exec(after) ?? [];
	return verb !== void 0 && [...datesIn(after, tag), ...daysIn(after, tag)].some(({ start }) => start === verb.length);
}
var nextClause = /[,;] (?:and|but|while|et|mais|y|pero|e|mas|und|aber|dan|tetapi) (?<rest>(?!.*[,;] (?:and|but|while|et|mais|y|pero|e|mas|und|aber|dan|tetapi) ).+)$/u;
/** Matches words that cannot be part of an addressee's name. */
var clause = /(?<![\p{L}])(?:we|nous|wir|kami|is|are|was|were|has|have|had|will|would|who|whose|why|whether|if|because|but|est|sont|qui|es|son|está|están|é|são|ist|sind|wer|wird|werden|adalah)(?![\p{L}])/iu;
/** Matches a subject with a clause about it. After "we say that", a noun or an article follows. */
var relative = /^((?:[Tt]he |[Aa]ll |\p{Lu})[^,]{2,50}?) (?:that|who) (?!(?:the|an?|all|every|each|any|no|both|our|their|its|his|her|this|these|those|they|it|he|she|you|we|\p{Lu}\p{L}*|\p{L}+s)(?!\p{L}))\p{Ll}+ .+$/u;
/** Returns the subject of a clause that ends where the verb begins. */
function subjectOf(before, language) {
	let subject = before.trim().replace(/^["“«„*\d.)(]+\s*/u, "");
	subject = subject.replace(relative, "$1");
	const that = /^.*(?:(?<![\p{L}])(?:that|que|qu['’]|dass|bahwa)\s+|[:;–—]\s+)(?=\S)/u.exec(subject);
	if (that) subject = subject.slice(that[0].length);
	for (let times = 0; times < 2 && language.opening; times++) subject = subject.replace(language.opening, "");
	if (/^[^,]+,[^,]+,$/u.test(subject)) subject = subject.replace(/,.*$/u, "");
	subject = subject.replace(/,\s*(?:which|who|including|such as|especially|qui|que|including|der|die|das|yang|qual)\b.*$/u, "").replace(/,?\s+(?:therefore|also|now|urgently|immediately|finally|donc|también|também|juga)$/u, "").replace(/^(?:[Aa]nd|[Bb]ut|[Tt]herefore|[Ff]inally|[Aa]lso|[Ee]t|[Yy]|[Ee]|[Uu]nd|[Dd]an|[Aa]ber|[Mm]ais|[Pp]ero)\s+/u, "").replace(/\s+n(?:e|['’])$/u, "").replace(/,$/, "").trim();
	if (!subject || subject.length > 100 || clause.test(subject)) return void 0;
	return subject;
}
var andName = / (?:and|et|y|e|und|dan) (?=(?:(?:the|la|le|les|el|los|las|os?|as?|die|der|das) )?\p{Lu})/u;
/** "The Union and ECOWAS" are two, and so are "Komnas HAM dan Ombudsman". */
var andAcronym = / (?:and|et|y|e|und|dan) (?=(?:the |la |el |l['’])?\p{Lu}{2,8}$)|(?<=\p{Ll} \p{Lu}{3,8}) (?:and|et|y|e|und|dan) (?=\p{Lu})/u;
/** "The African Union and neighbouring states" are two, and "the Ministry of Health and social affairs" is one. */
var andMany = /(?<=^(?:the |all )?\p{Lu}(?:(?! (?:of|for) ).)+) and (?=\p{Ll}[\p{Ll} -]*s$)/u;
/** "Chad, Sudan and Libya" are three, but "the Ministry of Law, Justice and Order" is one. */
var isListOfNames = ([first = "", rest = ""]) => andName.test(rest) && !/ (?:of|for|de|du|des|del|da|do|für|der|des|von) /u.test(first);
/** Divides a phrase into its names: "Governments, donors, and agencies" are three. */
function split$1(phrase, language) {
	const [main = phrase] = phrase.split(/,? (?:including|such as|(?:and )?(?:especially|particularly|notably|in particular)|notamment|en particulier|incluyendo|en particular|em particular|insbesondere|besonders|termasuk|khususnya)\b| yang (?!berw)(?=\p{Ll})|, (?:which|who|whose|where|as well as those|dont|cuy[oa]|yang)\b/u);
	const parts = main.split(/,\s*(?:(?:and|or|et|y|e|und|dan)\s+)?|،\s*/u);
	const isList = parts.length > 2 || parts.length === 2 && isListOfNames(parts);
	const names = (isList ? parts : [main]).flatMap((part) => part.split(isList && part === parts.at(-1) ? andName : /(?!)/u)).flatMap((part) => part.split(language.andThe ?? /(?!)/u)).flatMap((part) => part.split(andAcronym)).flatMap((part) => part.split(andMany)).map((part) => bare$1(part, language)).filter(Boolean);
	return names.every((name) => isAddressee(name, language)) ? names : [];
}
/** Returns a name without articles and punctuation around it. */
function bare$1(name, language) {
	let text = name.trim().replace(/^[\s–—•*"“«(-]+|[\s–—,:;"”»-]+$/gu, "");
	for (let times = 0; times < 2 && language.articles; times++) text = text.replace(language.articles, "");
	return text.trim().replace(/ (?:não|no|ne|nicht|tidak|not|jamais|nunca)$/u, "").replace(/^(?:The|All|Both) /, (first) => first.toLowerCase());
}
function isAddressee(name, { nobody }) {
	if (name.length < 2 && !/\p{sc=Han}/u.test(name) || name.length > 90 || !/\p{L}/u.test(name)) return false;
	if (/^(?:[Aa]n?|[Uu]ne?|[Uu]na?|[Uu]ma?|[Ee]ine?) \p{L}/u.test(name)) return false;
	if (/^(?:that|of |from |d['’]|de |kepada$)| of (?:their|its|his|her|our|your) /u.test(name) || nobody?.test(name) || clause.test(name)) return false;
	if (/(?<![\p{L}])(?:of|to|for|and|or|the|de|du|des|et|und|y|e|que|we|they|it)$/iu.test(name)) return false;
	return !/\d[\d.,]* [\p{Ll}\p{Lo}]|(?<![\p{L}\d-])\d/u.test(name) && name.split(/\s+/).length <= 12;
}

// src/draft/demands/lead-ins.ts
/** Matches a verb that asks, at the end of a label: "The undersigned urge". */
var asking = new RegExp(`(?<!\\p{L})(?:${[
	"urges?|demands?|asks?|calls?(?: (?:up)?on| for)?|requests?|recommends?|appeals?(?: to| for)?",
	"exigimos|pedimos|instamos|solicitamos|demandamos|reclamamos|exhortamos|exigen|piden|instan|solicitan|demandan|exhortan",
	"reivindicamos|exortamos|conclamamos|cobramos|requeremos|exigem|pedem|cobram|solicitam|reivindicam",
	"demandons|exigeons|réclamons|appelons|exhortons|invitons|demandent|exigent|réclament|appellent|exhortent|invitent",
	"fordern|fordert|verlangen|erwarten|bitten|tuntut|mendesak|menuntut|meminta|menyerukan"
].join("|")})$`, "iu");
/** Whether a label ends with such a verb: "POR LO ANTERIOR EXIGIMOS:". */
var endsAsking = (text) => asking.test(labelText(text));
/** Returns the addressees in a line above a list: "To the government:", "To donors". */
function askedByLabel(text, language) {
	const known = languageOf(language);
	const { who } = known.to?.exec(text.trim())?.groups ?? {};
	if (!who) return void 0;
	const addressees = split$1(who, known);
	return addressees.length > 0 ? { addressees } : void 0;
}
var lowerFirst = (text) => text.replace(/^\p{Lu}(?=\p{Ll}+ )/u, (first) => first.toLowerCase());
/** Returns whom a lead-in asks. In "We call on the army:", the items begin with "to". */
function askedByLeadIn(text, language) {
	const bare = withoutColon(text);
	const first = askedIn(lowerFirst(text), language);
	return askedIn(text, language) ?? (first?.isVerbFirst ? first : void 0) ?? askedByLabel(bare, language) ?? (endsSentence(text) ? void 0 : (goesOn$3[primary(language)] ?? []).map((words) => askedIn(`${bare}${words}`, language)).find(Boolean));
}
/** How the items below a lead-in can go on: "We call on the army:" is over "to open the bridge". */
var goesOn$3 = {
	en: [" to"],
	fr: [
		" à",
		" de :",
		" que "
	],
	es: [" que", " a que"],
	pt: [" que", " a"],
	de: [" auf", ", dass"],
	id: [" untuk"]
};
/** Returns the addressees in a line under a lead-in that names nobody: "The army" under "We call on:". */
function askedUnder(leadIn, text, language) {
	const call = withoutColon(leadIn);
	const name = withoutColon(text).replace(/^\p{Lu}(?=\p{Ll}{0,2}[ '’])/u, (first) => first.toLowerCase());
	if (!call || call === leadIn || name.length > 90) return void 0;
	const asked = askedIn(`${call} ${name}${language.startsWith("en") ? " to" : ":"}`, language);
	return asked && !asked.isYou && asked.addressees.every((each) => has(folded$1(name), each)) ? asked : void 0;
}
/** Returns the addressees that a line alone names, as over a list: "The World Bank", "Donors:". */
function askedByName(line, language) {
	const addressees = split$1(labelText(line), languageOf(language));
	return addressees.length > 0 ? { addressees } : void 0;
}
/** Whether a line says that it names those who can be asked. */
var namesActor = (line, language) => (languageOf(language).actors?.test(labelText(line)) ?? false) && askedByName(line, language) !== void 0;
/** Matches "and" at the start of a line. */
var and$1 = /^(?:and|et|y|e|und|dan) (?=\S)/u;
/** Returns whom a line asks that goes on after a lead-in and its items: "and on the army" after "We call on the council". */
function askedAlso(leadIn, text, language) {
	if (!and$1.test(text)) return void 0;
	const { strength = "" } = askedByLeadIn(leadIn, language) ?? {};
	const rest = text.replace(and$1, "");
	const [first = ""] = rest.split(" ");
	const verb = strength.endsWith(` ${first}`) ? strength.slice(0, -first.length - 1) : strength;
	const asked = verb ? askedByLeadIn(`${verb} ${withoutColon(rest)}:`, language) : void 0;
	return asked && !asked.isYou ? {
		...asked,
		strength
	} : void 0;
}
/** Matches "invite the rapporteur to", which the reader does. "Press Council to" names an addressee. */
var deed = new RegExp(`^(?:${deeds}) \\p{Ll}`, "u");
/** Matches a word that counts the items: "First,". */
var ordinal = /^(?:First|Second|Third|Fourth|Fifth|Finally|Premièrement|Deuxièmement|Troisièmement|Enfin|Primero|Segundo|Tercero|Primeiro|Terceiro|Erstens|Zweitens|Drittens|Pertama|Kedua|Ketiga|Keempat|Kelima|Keenam|Terakhir)[,:]\s+/iu;
/** Returns the addressees of an item that names them first: "the army to open the bridge". */
function askedByItem(item, language) {
	const known = languageOf(language);
	const text = item.replace(ordinal, "");
	const [, label] = /^([^:：.]{2,90}?)\s?[:：]\s*\S/u.exec(text) ?? [];
	const labelled = label === void 0 ? void 0 : askedByLabel(label, language);
	if (labelled) return labelled;
	if (language.startsWith("en") && deed.test(text.replace(/^\p{Lu}/u, (first) => first.toLowerCase()))) return void 0;
	const { who, third, from, other = who ?? third ?? from } = {
		en: /^(?<who>(?:[Tt]he |[Aa]ll |[Bb]oth |\p{Lu}|[Dd]onors|[Gg]overnments|[Pp]arties).{2,90}?),? to (?!(?:the|an?|all|its|their|this|these|those|our)\b)(?=\p{Ll})/u,
		fr: /^(?:[Qq]u(?:e |['’])(?:la |les? |l['’])?(?<third>[^,:]{2,60}?) (?=(?:\p{Ll}+(?:e|ent)|soit|soient|ait|aient)(?!\p{L}))|(?:[Aàà]ux? |[Àà] la |[Àà] l['’]|[Ll][ea]s? |l['’])(?<who>.{2,90}?),? (?:de |d['’]|à )(?=\p{Ll}+(?:er|ir|re|oir)(?!\p{L}))|(?:[Aa]ux? |[Àà] la |[Àà] l['’])(?<other>[^,:]{2,90}?)\s?[,:] |(?:[Dd]u |[Dd]es |[Dd]e la |[Dd]e l['’])(?<from>[^,:]{2,60}?), (?:l[ea]s? |l['’]|une? |que |qu['’]))/u,
		es: /^(?:[Aa]l |[Aa] l[oa]s |[Aa] la |[Aa] )(?<who>[^,:]{2,90}?)(?:,? (?:que|a) (?=\p{Ll})|[,:] )|^[Qq]ue (?:el |la |los |las )(?<other>[^,:]{2,60}?) (?=(?!de(?:l|sde)?\b|la\b|para\b)\p{Ll}+(?:e|en|a|an)(?!\p{L}))|^(?:[Dd]el |[Dd]e la |[Dd]e l[ao]s )(?<from>[^,:]{2,60}?), (?:el|l[ao]s?|una?|que) /u,
		pt: /^(?:[Aa]os? |[Àà]s? |[Aa] (?=[^,:]+[,:] (?:que|\p{Ll}+[aei]r)(?!\p{L})))(?<who>[^,:]{2,90}?)(?:,? (?:que|a) (?=\p{Ll})|[,:] )|,? pel[oa]s? (?!Const|Lei)(?<third>\p{Lu}[^,;:]{2,60}?)[.;,]?$|^[Qq]ue (?:os? |as? )(?<other>[^,:]{2,60}?) (?=(?!d[aeo]s?\b|para\b|n[ao]s?\b)\p{Ll}+(?:e|em|a|am)(?!\p{L}))|^[Dd][aeo]s? (?<from>[^,:]{2,60}?), (?:[ao]s?|uma?|que) /u,
		id: /^(?<who>\p{Lu}.{1,59}?) (?:untuk |agar |(?=segera |me\p{L}{4}|ber\p{L}{4}))/u,
		ja: /^(?<who>[^、。]{1,40}?)は、?[^。]*(?:こと|よう)。?$/u,
		my: /^(?<who>[^။]{2,60}?)(?:သည်|အနေဖြင့်|အား|က(?=\s)|မှ(?=\s))\s?[^။]*ရန်။?$/u,
		de: /^(?:[Vv]om|[Vv]on den|[Vv]on der|[Vv]on) (?<who>[^:,]{2,60})[:,]/u
	}[primary(language)]?.exec(text)?.groups ?? {};
	const addressees = other ? split$1(other, known).filter((name) => has(folded$1(text), name)) : [];
	return addressees.length > 0 ? { addressees } : void 0;
}
/** Whether a line introduces demands, with any addressee. */
var isDemandsLabel = (text, language) => (languageOf(language).demands?.test(withoutAsides(labelText(text))) ?? false) || /[:：]$/u.test(text) && endsAsking(text);
/** Whether a text asks for something, or leads into demands. */
var asksIn = (text, language) => askedIn(text, language) !== void 0 || isDemandsLabel(text, language);
/** Verbs that ask in the passive voice, or with a subject that nobody is: "It is urged to", "se pide que". */
var impersonal = new RegExp(`(?<!\\p{L})(?:${[
	"(?:is|are|be) (?:\\p{L}+ly )?(?:urged|asked|requested|called (?:up)?on|called for|demanded|recommended|implored|exhorted)(?: to| that|[:,–—]|$)",
	"(?:il )?est (?:donc |instamment )?(?:demandé|exigé|recommandé|réclamé)",
	"se (?:les? )?(?:pide|exige|solicita|insta|demanda|reclama|ruega|exhorta|requiere|recomienda)n?",
	"(?:pede|exige|solicita|demanda|reivindica|requer|recomenda)m?-se",
	"(?:es )?(?:wird|werden) (?:\\p{L}+ ){0,3}(?:gefordert|verlangt|gebeten|aufgefordert|empfohlen)",
	"(?:diminta|didesak|dituntut|diimbau|dihimbau|dimohon)",
	"our (?:organi[sz]ations|groups|associations|unions|networks|coalition|members) (?:\\p{L}+ly )?(?:calls? for|demands?|requests?|recommends?|urges?|asks?)",
	"(?:nos (?:organisations|associations|collectifs|syndicats) (?:demand|exig|réclam|recommand)ent|nuestras (?:organizaciones|asociaciones) (?:pid|exig|solicit|demand|reclam|recomiend)[ae]n)",
	"(?:nossas (?:organizações|entidades|associações) (?:ped|exig|solicit|recomend|reivindic)[ae]m|unsere (?:organisationen|verbände|vereine) (?:fordern|verlangen|empfehlen))"
].join("|")})(?!\\p{L})`, "iu");
/** Whether a sentence has such a verb. Whom it asks does not matter. */
var asksWithoutName = (text) => impersonal.test(withoutAsides(text));

// src/draft/signatories/roles.ts
/** Whether a part of a line is the role of a person. */
function isRole(part, language) {
	if (/^\p{Lu}\p{L}+s(?<!us|ss)['’]? (?:\p{Lu}|for |of |without |and |sans |pour |por |sem |sin )/u.test(part) && !/^(?:Co-|Vice)/u.test(part)) return false;
	if (labelsOf(language).some(({ roles }) => roles?.exec(part)?.index === 0)) return true;
	if (/[\p{sc=Han}\p{sc=Thai}]/u.test(part)) return languageOf(language).roles?.test(part.replace(/・.*$/u, "")) ?? false;
	const words = wordsOf(part);
	const last = words.at(-1) ?? "";
	return words.length > 1 && words.length <= 4 && !last.endsWith("s") && !/\s\p{Ll}+\s\p{Lu}/u.test(part) && labelsOf(language).some(({ roles }) => roles?.exec(last)?.index === 0);
}
var isTitled = (name, language) => labelsOf(language).some(({ titles }) => titles?.test(isCapitals(name) ? capitalized(name) : name));

// src/draft/demands/readers.ts
/** Matches the words before an office in a greeting: "señora Ministra". */
var honorific = /^(?:se[ñn]ora?s?|senhora?s?|herr|frau|monsieur|madame|madam|mr\.?|ms\.?) (?:l[ae] )?/iu;
/** Matches a line that only greets: "His Excellency". */
var honorificLine = /^(?:(?:Su?a|Vossa|His|Her|Their|Your|Son|Seiner?|Ihrer?) (?:Excel|Exzell|Honou?r|Emin|Majest)\p{L}+(?: (?:[oa] )?(?:Senhora?|Señora?|El|La))?|[AO] (?:Exm[oa]\.? )?Senhora?)$/iu;
/** Returns the recipients without their titles, and without the organization under persons: "Ms Ada Osu, Chair", "Lake plc". */
function withoutTheirs(all, language) {
	const lines = all.filter(({ name }) => !honorificLine.test(name));
	const persons = lines.slice(0, -1);
	const last = lines.at(-1)?.name ?? "";
	return persons.length > 0 && persons.every(({ name }) => isTitled(name, language) && name.includes(",")) && !isTitled(last, language) && !isRole(last, language) ? persons : lines.length > 0 ? lines : all;
}
/** Returns the recipients of a letter, from its address or its greeting. */
function readersOf(sections, to, language) {
	const recipients = withoutTheirs(to.flatMap(({ sentences }) => sentences.slice(0, 1).map(({ id, text }) => ({
		name: text.replace(/[.,;]$|\s[–—-]$/u, "").replace(/\s*(?:殿|様|御中)$/u, ""),
		source: id
	}))), language);
	const own = recipients.filter(({ name }) => !isPostal(name) && !/^(?:di|in|at|c\/o) /u.test(name));
	if (own.length < recipients.length) return [own.find(({ name }) => isRole(name, language)) ?? own[0]].filter((each) => each !== void 0);
	if (recipients.length > 0) return recipients;
	const firsts = (sections[0]?.paragraphs ?? []).slice(0, 12).flatMap(({ sentences }) => sentences.length === 1 ? [sentences[0]] : []);
	const at = firsts.findIndex(({ text }) => greetedIn(text, language) !== void 0);
	if (at < 0) return [];
	const { id, text } = firsts[at];
	const name = greetedIn(text, language);
	const rank = name.replace(honorific, "");
	const isHonorific = /^(?:(?:your )?(?:excellenc(?:y|ies)|honou?r)|excellences?|excelencias?|excelências?|exzellenz(?:en)?)$/iu.test(name);
	const isNobody = /^(?:(?:sirs?|madam)(?:(?: or | and |\s?\/\s?)(?:sirs?|madam))?|(?:mayor )?consideración)$/iu.test(name);
	const before = firsts.slice(0, at);
	const office = isHonorific || isNobody ? before.find((line) => isRole(line.text, language)) : before.find((line) => line.text.length > rank.length && line.text.toLowerCase().startsWith(rank.toLowerCase()) && isRole(rank, language) && isRole(line.text, language));
	if (office) return [{
		name: withoutEnd(office.text),
		source: office.id
	}];
	return isNobody ? [] : [{
		name,
		source: id
	}];
}

// src/draft/demands/unused-items.ts
/**
* Returns the lists below a label without an addressee that are below a lead-in of demands: "Education" below "We call
* for the following:". `used` has the sources of the demands.
*/
function unusedItems(sections, used, language) {
	const found = [];
	let goesOn = false;
	let labelled = "none";
	for (const { heading, level, paragraphs } of sections) {
		if (goesOn && labelled !== "none" && labelled !== level) goesOn = false;
		labelled = goesOn ? level : "none";
		let label = goesOn ? heading : void 0;
		let isOpen = goesOn || heading !== void 0 && isDemandsLabel(heading, language);
		let items = [];
		const close = () => {
			const isUsed = items.some(({ sentences }) => sentences.some(({ id }) => used.has(id)));
			if (label !== void 0 && items[0] && !isUsed) found.push({
				source: items[0].id,
				text: `not used as demands, because their label names no known addressee: the items below "${labelText(label)}"`
			});
			items = [];
		};
		for (let index = 0; index < paragraphs.length; index++) {
			const paragraph = paragraphs[index];
			if (paragraph.item) {
				items.push(paragraph);
				continue;
			}
			close();
			const { text } = paragraph.sentences.at(-1);
			const isLabel = paragraphs[index + 1]?.item && paragraph.sentences.length === 1;
			const isNamed = isDemandsLabel(text, language) || askedByLeadIn(text, language) !== void 0;
			label = isOpen && isLabel && !isNamed ? text : void 0;
			if (label === void 0) {
				goesOn = /[:：]$/u.test(text) && isDemandsLabel(text, language);
				isOpen = goesOn;
			}
		}
		close();
	}
	return found;
}

// src/draft/demands/demands.ts
/** Returns the demands of a text: sentences that ask, and items of lists that such a sentence leads into. */
function demandsIn(sections, to, tag) {
	let language = tag;
	const actors = /* @__PURE__ */ new Map();
	const demands = [];
	const report = [];
	const readers = readersOf(sections, to, language);
	const actor = ({ name, source }) => {
		const key = name.toLowerCase().replace(/^(?:the|la|le|les|el|los|las|der|die|das) /, "");
		const known = [...actors.values()].find((each) => each.name.toLowerCase() === name.toLowerCase());
		const id = known?.id ?? unused(slug(key, "actor"), actors);
		if (!known) actors.set(id, {
			confirm: confirmations.actor,
			id,
			name,
			kind: "group",
			source
		});
		return id;
	};
	const unnamed = ({ id: source, text }) => report.push({
		source,
		text: `not used as a demand, because it names no addressee: ${text}`
	});
	const isLetter = readers.length > 0;
	const add = (source, asked, leadIn) => {
		const names = asked.isYou === true && (isLetter || asked.addressees.length === 0) ? readers : asked.addressees.map((name) => ({
			name,
			source: (leadIn?.text.toLowerCase().includes(name.toLowerCase()) ? leadIn : source).id
		}));
		if (names.length === 0) {
			unnamed(source);
			return;
		}
		demands.push({
			confirm: confirmations.demand,
			id: `demand-${source.id}`,
			addressees: [...new Set(names.map(actor))],
			heading: headingFrom(source.text, language),
			...asked.strength && { strength: asked.strength },
			...leadIn && { leadIn: leadIn.id },
			source: source.id
		});
	};
	for (const section of sections) {
		const { heading, kind, paragraphs } = section;
		if (kind === "notes") continue;
		language = spokenIn(section, tag);
		let leadIn = heading ? { text: heading } : void 0;
		let over = leadIn;
		let call = heading ? `${withoutColon(heading)}:` : "";
		let isAsked = false;
		let isCopy = false;
		let isWhole = false;
		const areNames = paragraphs.some((each, index) => isOverList(paragraphs, index) && namesActor(each.sentences[0].text, language));
		const isUnderHeading = heading !== void 0 && isDemandsLabel(heading, language);
		paragraphs.forEach((paragraph, index) => {
			if (paragraph.label !== void 0 || to.includes(paragraph)) return;
			if (!paragraph.item) isCopy = isCopyLabel(paragraph, language);
			if (isCopy) return;
			const next = paragraphs[index + 1]?.item;
			const isOver = (next?.level ?? 1) > (paragraph.item?.level ?? 1);
			const isLead = next !== void 0 && (!paragraph.item || isOver) && isOpen(paragraph);
			if (!paragraph.item || (paragraph.item.level ?? 1) === 1) isWhole = isOver && paragraph.item !== void 0 && isWholeDemand(paragraph, language);
			else if (isWhole) return;
			if (paragraph.item && (paragraph.item.level ?? 1) === 1) leadIn = over;
			const before = over;
			if (!paragraph.item && index > 0) leadIn = over = void 0;
			const last = paragraph.sentences.at(-1);
			const named = (each) => each && !each.item && askedByItem(each.sentences[0].text, language);
			const isOverParagraphs = /[:：]$/u.test(last.text) && leadsIn(last.text, language) && named(paragraphs[index + 1]);
			const isLabelled = isUnderHeading && /^[^:：.]{4,60}[:：]\s/u.test(paragraph.sentences[0].text);
			const asked = (isAsked || isLabelled) && !isLead ? named(paragraph) : void 0;
			if (!asked) isAsked = false;
			paragraph.sentences.forEach((sentence, at) => {
				const isLast = at === paragraph.sentences.length - 1;
				const isLeading = leadsIn(sentence.text, language) || isOver && onlyNames(call, sentence.text, language);
				if (isLast && isLead && !isWhole && isLeading) return;
				if (isLast && isOverParagraphs) {
					isAsked = true;
					return;
				}
				const isOverNames = areNames && isOverList(paragraphs, index + 1);
				if (isLast && isOverNames && isDemandsLabel(sentence.text, language)) return;
				if (at === 0 && asked) {
					add(sentence, asked);
					return;
				}
				const own = ownOf(sentence.text, paragraph, isLetter, language);
				if (paragraph.item && at === 0) {
					const asked = inList(sentence, own, leadIn, isLetter, language);
					if (asked) add(sentence, asked.asked, asked.leadIn);
				} else if (own && paragraph.quote === void 0) add(sentence, own);
				else if (paragraph.quote === void 0 && (isDemandsLabel(sentence.text, language) || asksWithoutName(sentence.text))) unnamed(sentence);
			});
			if (isLead) {
				leadIn = {
					text: last.text,
					sentence: last,
					asked: askedUnder(call, last.text, language) ?? (before && askedAlso(before.text, last.text, language)) ?? (areNames && isOverList(paragraphs, index) && /[:：]$/u.test(call) && isDemandsLabel(call, language) && !leadsIn(last.text, language) ? askedByName(last.text, language) : void 0)
				};
				if (!paragraph.item) over = leadIn;
			}
			if (!paragraph.item && !leadIn?.asked) call = last.text;
		});
	}
	const used = new Set(demands.map(({ source }) => source));
	return {
		demands,
		actors: [...actors.values()],
		report: [...report, ...unusedItems(sections, used, tag)]
	};
}
/** Whether a paragraph is one line over a list. */
var isOverList = (paragraphs, index) => {
	const [paragraph, next] = [paragraphs[index], paragraphs[index + 1]];
	return !paragraph?.item && paragraph?.sentences.length === 1 && next?.item !== void 0;
};
/** Whether a paragraph is the label of those who get a copy. */
var isCopyLabel = ({ sentences }, language) => addressIn(sentences[0].text, language)?.role === "copy";
/** Whether a sentence over a list says what is asked: "Banks must cancel the debt of poor countries:". */
function isWholeDemand({ sentences }, language) {
	const { text } = sentences.at(-1);
	const { addressees = [], strength = "" } = askedIn(text, language) ?? {};
	if (addressees.length === 0 || !strength || leadsOn.test(text)) return false;
	const ends = [strength, ...addressees].map((words) => text.indexOf(words) + words.length);
	const after = text.slice(Math.max(...ends));
	return wordsOf(after).length > 4 && !/ (?:to|by|that|à|de|que)\s?[:：]?$/u.test(text);
}
/** Matches words that announce a list. */
var leadsOn = /follow|below|suiv|ci-dessous|siguient|seguint|abaixo|folgend|berikut/iu;
/** Whether a paragraph can lead into a list. A sentence with a full stop does so only if it says so. */
var isOpen = ({ sentences }) => !/\p{Ll}["”’»)]*[.!?]["”’»)]*$/u.test(withoutNoteMark(sentences.at(-1).text)) || leadsOn.test(sentences.at(-1).text);
/** Returns what a sentence asks by itself. If it names no addressee, a letter asks its reader. */
function ownOf(text, { item }, isLetter, language) {
	const first = askedIn(lowerFirst(text), language);
	const asked = (item ? first : void 0) ?? askedIn(text, language) ?? (first?.isVerbFirst ? first : void 0);
	if (asked?.isYou && !isLetter) return item ? void 0 : asked;
	if (asked || !isLetter || item) return asked;
	const calls = /\b(?:We|we) (?<verb>call for|demand|request|urge|ask for|insist on|appeal for)\b/.exec(text);
	return calls && language.startsWith("en") ? {
		addressees: [],
		strength: calls.groups.verb,
		isYou: true
	} : void 0;
}
var leadsIn = (text, language) => askedByLeadIn(text, language) !== void 0 || isDemandsLabel(text, language);
/** Matches the end of a lead-in that names an addressee and goes on in its items: "The army to:". */
var goesOn$2 = {
	en: / to$/u,
	fr: / à$/u,
	id: / (?:untuk|agar)$/u
};
/** Whether an item over others only names whom they ask: "The army to:" below "We call on:". */
function onlyNames(call, text, language) {
	const name = withoutColon(text).replace(goesOn$2[primary(language)] ?? /(?!)/u, "");
	const { addressees = [] } = askedUnder(call, text, language) ?? {};
	return addressees.some((each) => name.toLowerCase().endsWith(each.toLowerCase()));
}
/** Matches "must give" in Bengali and Hindi. The name before it, with the ending of a recipient, may not be the addressee. */
var gives = /দিতে হবে|देना (?:होगा|चाहिए)/u;
/** Returns the addressees of an item: those that it names, or else those of its lead-in. */
function inList(sentence, own, leadIn, isLetter, language) {
	const lead = leadIn?.sentence;
	const of = leadIn && (leadIn.asked ?? askedByLeadIn(leadIn.text, language));
	const isOfLead = of !== void 0 && (own?.isVerbFirst === true || gives.test(sentence.text));
	if (own && !own.isYou && !isOfLead) return { asked: own };
	const ending = goesOn$2[primary(language)];
	const isNamed = (leadIn && ending?.test(withoutColon(leadIn.text))) ?? false;
	if (!(of !== void 0 || isNamed || leadIn !== void 0 && isDemandsLabel(leadIn.text, language)) || !leadIn) return own ? { asked: own } : void 0;
	if (of && (!of.isYou || !isLetter && of.addressees.length > 0) && lead) return {
		asked: of,
		leadIn: lead
	};
	const call = leadIn.text.replace(/\s*[:：]\s*$/u, "");
	const wholeOf = (words, text = sentence.text) => {
		const whole = askedIn(`${words} ${text}`, language);
		return whole && !whole.isYou && whole.addressees.every((name) => has(folded$1(sentence.text), name)) ? whole : void 0;
	};
	const item = wholeOf(call) ?? askedByItem(sentence.text, language) ?? (isNamed ? askedByItem(`${call} ${sentence.text}`, language) : void 0) ?? wholeOf(isCapitals(call) ? call.toLowerCase() : call, lowerFirst(sentence.text));
	if (item) return {
		asked: item,
		...lead && { leadIn: lead }
	};
	if (isLetter && (lead || !of || of.isYou)) return {
		asked: {
			addressees: [],
			isYou: true,
			...of?.strength && { strength: of.strength }
		},
		...lead && { leadIn: lead }
	};
	return { asked: { addressees: [] } };
}
function unused(id, taken) {
	if (!taken.has(id)) return id;
	let number = 2;
	while (taken.has(`${id}-${number}`)) number++;
	return `${id}-${number}`;
}

// src/draft/citations.ts
/** Matches what a text names as published: "a 2021 report", "le rapport de 2021". */
var publication = "(?:reports?|stud(?:y|ies)|surveys?|papers?|\\p{L}*berichte?[sn]?|Studien?|rapports?|études?|enquêtes?|audits?|informes?|estudios?|encuestas?|relatórios?|estudos?|laporan|studi|survei|تقرير|دراسة|รายงาน|প্রতিবেদনে?|အစီရင်ခံစာ)";
var afterPublication = new RegExp(`(?<!\\p{L})${publication},? ?(?:(?:of|from|de|du|del|von|aus|vom|tahun|لعام|عام|ปี) )?\\(?$`, "iu");
var beforePublication = new RegExp(`^(?:年版?の)?\\s?(?:${publication}(?!\\p{L})|報告書?|白書)`, "iu");
/** Matches the author of a citation: "(Amnesty 2023", "; Sarn Watch, 2022", "Orel et al. (2020", "(préfecture, 2024". */
var author = "\\p{Lu}[\\p{L}.&'’-]*(?: (?:\\p{Lu}[\\p{L}.&'’-]*|and|&|et|y|e|und|of|the|for|de|du|al\\.?))*";
var laws = "Acts?|Laws?|Bill|Code|Regulations?|Rules?|Ordinance|Decree";
/** Matches a name with a year of its own: a law, an agreement, a war or a storm. */
var dated = `[^(]*(?<!\\p{L})(?:${laws}|Loi|Ley|Lei|Gesetz|Undang|Agreement|Accords?|Acuerdo|Acordo|Abkommen|Convention|Conven[cç]i[oó]n|Convenção|Convenio|Treaty|Trait[eé]|Tratado|Protocol|Covenant|Charter|D[eé]clara[ct]i[oó]n|Declaração|Erklärung|Resolution|Constitution|Constituci[oó]n|Constituição|Décret|Decreto|Directive|War|Guerr[ae]|Krieg|Coup|Revolution|Uprising|Cyclone|Hurricane|Typhoon|Summit|Conference|Olympics)(?!\\p{L})`;
/** Matches a law before its year: "the Customary Fishing Rights Act 2011". */
var law = new RegExp(`(?<!\\p{L})(?:${laws})(?: of|,)? $`, "u");
var inBrackets$2 = new RegExp(`[(;[] ?(?:(?:see|cf\\.|e\\.g\\.|voir|ver|vgl\\.|siehe|lihat) )?(?:${author},? |\\p{Ll}{5,}(?: \\p{L}+){0,4}, )$`, "u");
/** Articles and prepositions before a place or an event. */
var before$1 = "[Tt]he|[Ll][ae]s?|[Ee]l|[Ll]os|[OoAa]s?|[Dd](?:ie|er|as|e[mn]?|i)|[Ii]n|[Aa]t|[Ff]rom|[Tt]o|[Ee][nm]|[Àà]|[Nn][ao]|[Vv]on|[Dd]ari";
/** Matches an author before a year alone in brackets: "Amnesty (2021)", but not "the Paris Agreement (2015)" or "in Lagos (2020)". */
var authorAlone = new RegExp(`(?<![\\p{L}'’-])(?<!(?:${before$1}|\\p{Lu}[\\p{L}'’-]*) )(?!(?:${before$1}) )(?!${dated})${author} [(（]$`, "u");
var afterYear = /^[a-z]?(?:[,:] ?(?:p+\.|pp?|S\.)? ?[\p{Nd}–-]+)?\s?[;)\]]/u;
/** Matches what a text says before or after the year of a source: "According to the bank (2019)", "Amnesty (2021) says". */
var accordingTo = /(?<!\p{L})(?:according to|as per|selon|d['’]après|según|segundo|de acordo com|de acuerdo con|laut|nach Angaben|menurut) [^.;:()]{2,60}\($/iu;
var says = /^(?:, pp?\. ?[\p{Nd}–-]+)?\)(?:(?: and| or|,) \p{Lu}[^.;:()]{1,40} \((?:19|20)\p{Nd}\p{Nd}\))* (?:say|state|find|found|report|estimate|note|warn|argue|show|conclude)(?:s|d|ed)?(?!\p{L})/u;
var page = /^, (?:pp?|S)\. ?\p{Nd}[\p{Nd}–-]*\)/u;
var etAl = /\bet al\.?,? \(?$/u;
/** Whether a year is that of a publication: "(Amnesty 2023)", "a 2021 report". */
function isCited(text, { start, end }) {
	const [before, after] = [text.slice(0, start), text.slice(end)];
	return etAl.test(before) || law.test(before) || afterPublication.test(before) || beforePublication.test(after) || authorAlone.test(before) && /^[a-z]?[)）]/u.test(after) || before.endsWith("(") && (page.test(after) || says.test(after) || accordingTo.test(before) && after.startsWith(")")) || inBrackets$2.test(before) && afterYear.test(after);
}

// src/draft/events.ts
/** Returns the dates in the sentences, each once, in order. `spoken` has the languages of the sentences. */
function eventsIn(sentences, spoken, language) {
	const events = /* @__PURE__ */ new Map();
	for (const { id, text } of sentences) {
		if (isFileNumber(text, language)) continue;
		for (const { date, start, end } of datesIn(text, spoken.get(id) ?? language)) {
			if (date.length === 4 && isCited(text, {
				start,
				end
			})) continue;
			const known = events.get(date);
			if (known && known.source !== id) known.mentions = [.../* @__PURE__ */ new Set([...known.mentions ?? [], id])];
			if (known) continue;
			events.set(date, {
				confirm: confirmations.event,
				id: `date-${date.replace("/", "-to-")}`,
				date,
				heading: headingFrom(text, language, {
					start,
					end
				}),
				source: id
			});
		}
	}
	return [...events.values()].sort((one, other) => one.date < other.date ? -1 : 1);
}

// src/draft/bounds.ts
/** A word for the counted things. It can separate a number from the words that bound it. */
var counted$2 = /^\s?(?:[\p{L}\p{M}]{1,12}\s)?/u;
/** An article between a bound and its number: "al menos el 10 %". */
var article$1 = /(?<=\s\p{L}+\s\p{L}+)\s(?:a|el|las|los|les?|os|as|die|der|den)$/u;
/** Returns the bound of a number. `check` has the words of some languages. The rest are in `languages/`. */
function boundIn(text, start, end, language) {
	const range = rangeBoundAt(text, start, end);
	return {
		bound: vocabularyOf(language) ? boundsAt(text, start, end, language, range)[0] : phraseBoundAt(text, start, end, language) ?? range ?? (text[end] === "+" ? "at-least" : "exactly"),
		isRange: range !== void 0
	};
}
/** Returns the bound that the longest phrase before or after a number gives. */
function phraseBoundAt(text, start, end, language) {
	const { bounds = {}, boundsAfter = {}, noBound } = languageOf(language);
	const before = text.slice(0, start).toLowerCase().replace(currency$1, "").trimEnd().replace(article$1, "");
	const after = text.slice(end).toLowerCase();
	const isApart = (phrase) => /[\p{sc=Thai}\p{sc=Han}\p{sc=Hira}\p{sc=Mymr}]/u.test(phrase) || /(?:^|[^\p{L}\p{M}])[وف]?$/u.test(before.slice(0, -phrase.length));
	return [...pairs(noBound?.test(before) ? {} : bounds).filter(([, phrase]) => endsWith(before, phrase) && isApart(phrase)), ...pairs(boundsAfter).filter(([, phrase]) => follows(after, phrase))].sort(([, one], [, other]) => other.length - one.length)[0]?.[0];
}
/** In Burmese, the counted things are between the number and the bound. */
var endsWith = (before, phrase) => before.endsWith(phrase) || /\p{sc=Mymr}/u.test(phrase) && new RegExp(`${phrase}\\s?[^\\s\\d]{1,12}$`, "u").test(before);
function follows(after, phrase) {
	if (after.trimStart().startsWith(phrase)) return true;
	if (/[\p{sc=Han}\p{sc=Hira}]/u.test(phrase)) return new RegExp(`^[^。、\\d]{1,6}${phrase}`, "u").test(after);
	const [word = ""] = counted$2.exec(after) ?? [];
	return after.slice(word.length).startsWith(phrase) || new RegExp(`^\\s?[\\p{L}\\p{M}]{1,6}${phrase}`, "u").test(after);
}
var pairs = (phrases) => Object.entries(phrases).flatMap(([bound, each]) => each.map((phrase) => [bound, phrase.toLowerCase()]));

// src/draft/han-numbers.ts
/** Matches the parts of a number below ten thousand: "2千", "3百", "5300". */
var part$1 = "(?:\\d千)?(?:\\d百)?(?:\\d+(?:[.,]\\d+)*)?";
var pattern = new RegExp(`(?<![\\d.,])(?=\\d)(?:(?<hundredMillions>${part$1})億)?(?:(?<tenThousands>${part$1})万)?(?<rest>${part$1})`, "gu");
/** Returns the numbers in a text that are written in digits and signs for powers of ten: "1万2千". */
function hanNumbersIn(text, language) {
	if (!/^(?:ja|zh)/.test(language)) return [];
	return [...text.matchAll(pattern)].flatMap((match) => {
		const { hundredMillions = "", tenThousands = "", rest = "" } = match.groups;
		const value = below(hundredMillions) * 1e8 + below(tenThousands) * 1e4 + below(rest);
		return /[億万千百]/u.test(match[0]) && Number.isSafeInteger(value) && value > 0 ? [{
			value,
			start: match.index,
			end: match.index + match[0].length
		}] : [];
	});
}
/** Returns a number below ten thousand, or with a fraction: "2千3百", "1.2". */
function below(digits) {
	const [, thousands = 0, hundreds = 0, rest = ""] = /^(?:(\d)千)?(?:(\d)百)?(.*)$/u.exec(digits) ?? [];
	const plain = /[.,]\d{3}(?!\d)/.test(rest) ? rest.replace(/[.,]/g, "") : rest;
	return Number(thousands) * 1e3 + Number(hundreds) * 100 + Number(plain);
}

// src/draft/counted.ts
/** Most counted things have fewer words than this. */
var most$2 = 6;
/** Returns the text after a number up to the next punctuation. */
var clauseOf = (after) => /^[^.,;:!?()—–“”"«»「」।။၊۔。、…؟،؛]*/u.exec(after)[0].trim();
/**
* Returns the words after a number that name what it counts: "garment workers" in "37 garment workers were killed". A
* verb, a conjunction, a preposition or a number ends them. If nothing does, the first words and an ellipsis.
*/
function countedIn(after, language) {
	const clause = clauseOf(after);
	const { afterCounted } = languageOf(language);
	const isEnglish = language.startsWith("en");
	const stop = afterCounted?.exec(clause)?.index ?? clause.length;
	const words = clause.slice(0, stop).split(/\s+/).filter(Boolean);
	const number = words.findIndex((word, index) => index > 0 && /^\p{Nd}/u.test(word));
	const verb = isEnglish ? words.findIndex((word, index) => isVerb(word, words[index - 1])) : -1;
	const own = words.slice(0, Math.min(...[
		number,
		verb,
		words.length
	].filter((at) => at >= 0)));
	while (own.length > 0 && genitive.test(own.at(-1))) own.pop();
	return own.length > most$2 ? `${own.slice(0, most$2).join(" ")}…` : own.join(" ");
}
var genitive = /^(?:d['’]|of|the|an?|de|des|du|del|da|do|das|dos|la|le|les|el|los|las|der|den|von|من)$/iu;
/** Whether a word after the noun is a verb in the past: "families evicted", but not "locked exits". */
var isVerb = (word, before) => before !== void 0 && /^\p{Ll}{2,}ed$/u.test(word) && /(?:\p{Ll}s|men|people|children|dead|injured|staff|police)$/u.test(before);

// src/draft/places.ts
/** Matches telephone numbers, and addresses of mail and pages. */
var contact = new RegExp([
	"(?:\\+|\\(0|(?<!\\d|\\d[ .,'])0(?=\\d))[\\d ()/.-]{5,}\\d|\\(?\\d{3}\\)?[ .-]\\d{3}[.-]\\d{4}",
	"(?:tel(?:e(?:phone|fon|fone|fono))?|téléphone|teléfono|phone|whatsapp|hotline|telp|โทร|電話|هاتف|ফোন|ဖုန်း)\\.?\\s?[:：]?\\s?\\+?\\d[\\d ()./-]{4,}\\d",
	address.source
].join("|"), "giu");
/** Matches coordinates: "54.61 N", "54.6103, -3.1277". */
var coordinates = /\d{1,3}[.,]\d+\s?[NSEW](?!\p{L})|-?\d{1,3}\.\d{4,},\s?-?\d{1,3}\.\d{4,}/gu;
/** Matches a length that only says where a place is: "the camp, 12 km off the cape". A claim has a verb before it. */
var afterLocation = /^\s?(?:km|kms|kilomet(?:er|re)s?|kilomètres?|kilómetros?|quilômetros?|Kilometern?|miles?)\s(?:off|from|(?:away|inland|upstream|downstream)(?: from)?|(?:to the )?(?:north|south|east|west)\p{L}*|outside|d[ue]s?|de l[a'’]|d['’]|al?|ao|von|vor|(?:nörd|süd|öst|west)lich\p{L}*|dari|sebelah|río|rio)(?!\p{L})/iu;
var beforeLocation = /[,;(–—]\s?(?:à |a |al |some |about |just |only |rund |etwa |sekitar |situé(?:e|s|es)? à |située? à )?$|(?<!(?:est|sont|était|être|está|están|estão|fica|ficam|queda|quedan|se trouve|se trouvent) )(?<=\s)(?:à|a) $/iu;
/** Matches the word before the code of an airline and the number of its flight. */
var flights = /^(?:flights?|vols?|vuelos?|voos?|flüge?n?|flug(?:es)?|penerbangan|pesawat)$/iu;
/** Returns the places of telephone numbers, addresses and coordinates in a text. */
var contactsIn = (text) => [...text.matchAll(contact), ...text.matchAll(coordinates)].map(({ 0: all, index }) => ({
	start: index,
	end: index + all.length
}));
/** Whether the number between two texts only says where a place is. */
var isLocation = (before, after) => afterLocation.test(after) && beforeLocation.test(before);
/** Whether a text ends with the code of a flight: "Flight LH ". */
function endsWithFlight(before) {
	const [, word = ""] = /([\p{L}\p{M}'’-]+) [\p{Lu}\d]{2} $/u.exec(before) ?? [];
	return flights.test(word);
}

// src/draft/figures.ts
checkEveryLanguage();
var separated = "\\d{1,3}(?:[,.'  ]\\d{3})+(?!\\d)|\\d{1,2}(?:,\\d\\d)+,\\d{3}|\\d+(?:[.,]\\d+)?";
/** Matches words before a number that counts nothing, such as the number of an article, a page or an item. */
var reference = /(?:(?<![\p{L}])(?:no|nos(?=\.)|nr|art|arts|sec|secs|paras?|pp?|abs|rn|fig|vol|tel|phone|fax|box|n\.?[º°]|§+)\.? ?|[[^:#/§+№-]|^\(|\d\()$/iu;
/** Matches text after a number that counts nothing, such as the number of a house, a clause or an hour. */
var noCount = /^(?:\(\d|[:/]\d|\s?(?:a\.?m|p\.?m)\b|\s?(?:Uhr|h\d)|\s(?:o['’]clock|in the (?:morning|afternoon|evening)|(?:heures )?du matin|(?:horas )?d[ae] (?:la )?(?:manhã|tarde|noite|mañana|noche|madrugada))(?!\p{L})|-(?!\p{sc=Beng})\p{L}|\s?[°′″]|th\b|(?:月|日(?!間)|時(?!間)|号|條|条|項|頁)|\s(?:times (?:as|more|higher|larger|greater)|fois (?:plus|moins|supérieure?)|veces (?:más|menos|mayor|superior)|vezes (?:mais|menos|maior|superior)|kali lipat)(?!\p{L}))/u;
/** Matches what is around the age of a person: "Ada Osu, 14, ", "aged 5 to ", "her sons, 17 and 19, ". */
var beforeAge = /(?:\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+ \(|\p{Lu}[\p{L}'’-]+, |\p{L}, (?:\d{1,2}, )*(?:\d{1,2} (?:and|et|y|e|und|dan) )?)$/u;
/** "A fisher, Halimah (41), said" */
var afterOneName = /\p{L}, \p{Lu}\p{L}+ \($/u;
var afterAge = /^(?:\)|, | (?:and|et|y|e|und|dan) \d{1,2},)/u;
var aged = /(?<!\p{L})(?:aged?(?: of)?|âgée?s? de|de edad|Alter von|berusia|berumur|อายุ|အသက်|(?:girl|boy|child|man|woman|son|daughter|baby) of|(?:young|old)er than)(?: (?:between|entre|antara))?(?: \d{1,2}(?: ?[–-] ?| (?:to|and|à|et|a|y|bis|und|hingga|sampai|dan) ))? ?$/iu;
/** The parts of a share around its numbers: "one in ten", "9 out of 10", "una de cada tres". */
var shareBefore = /(?:(?<!\p{L})(?:one|1) in|out of(?: every)?|(?<!\p{L})(?:de|em) cada) $|\d分の$/iu;
/** "A quarter of a million" is not a million. */
var ofPower = /(?:quarters?|thirds?|fifths?) of (?:a )?(?:thousand|million|billion)$/iu;
var ofMany = /(?<!\p{L})(?:une?|deux|trois|quatre|neuf|\d+)(?: \p{L}+)? sur $/iu;
/** "8 in 10 flats", "7 von 10", "7 dari 10", "4人に1人" */
var ofEvery = /(?<![\d.,])\d{1,2} in 100?(?![\d.,]*\d)|(?<![\d.,])\d{1,2} (?:von|dari) (?:\d|10)(?![\d.,]*\d)|\d+人に\d+人/gu;
var shareAfter = /^ (?:out of|de cada) (?=[\p{L}\d])|^分の/u;
var small = "two|three|four|five|six|seven|eight|nine|ten|[2-9]|10";
/** Matches "four in five", but not "two in five villages". */
var oneOf = new RegExp(`(?<!\\p{L})(?:${small}) in (?:${small})(?![\\d,.]\\d|\\d|\\p{L}| (?:\\p{L}+ )?\\p{L}+s(?!\\p{L}))`, "giu");
/** Matches text after a number that is part of a name: "Room 9 of", "Group 88." */
var ofName = /^(?:\s*(?:$|[.,;:)”"'’]|(?:of|in|on|at|and|or|to|for|from|by|the|is|are|was|were|has|as|that|which|claims?|until|since|after|before|when|where|while|who|with|without|into|not|had|have|will|would|must|should|may|can|but|because|be|de|du|del|da|do|der|des|et|y|e|und|von)(?![\p{L}])|\p{Lu}))/u;
/** Matches text after a number in words that counts nothing. */
var nothing = /^(?:$|(?:is|are|was|were|have|has|had|who|whom|and|to|will|must)(?!\p{L}))/u;
var currency = new RegExp(`^(?:${currencyCodes}) $`, "u");
/** Letters after a number that are powers before people or after a currency, and units elsewhere: "1.5m people". */
var short = { en: "(?:m|bn|k)(?= (?:people|persons|children|women|men|families|households|refugees|residents|citizens|workers|fishers|farmers|homes|dollars|euros|pounds)\\b)|(?<=[$€£] ?[\\d.,]+)(?:m|bn|k)" };
var shortPowers = {
	m: 1e6,
	bn: 1e9,
	k: 1e3
};
var numbers = /* @__PURE__ */ new Map();
/** Returns how a language writes numbers. Finding this takes much longer than reading a sentence. */
function numbersOf(language) {
	let known = numbers.get(language);
	if (!known) {
		const numerals = numeralsOf(language);
		const vague = languageOf(language).vague ?? [];
		const powers = powersIn(language);
		const or = (words) => words.map(escaped).join("|") || "(?!)";
		known = {
			numerals,
			powers,
			vague,
			pattern: new RegExp(`(?<!\\d|(?<!\\d)-|\\d[.,']|\\p{sc=Latin}(?<!(?<!\\p{L})(?:${currencyCodes})))(?:(${separated})(?: ?(${or([...powers.keys()])})(?!\\p{sc=Latin})|(${short[primary(language)] ?? "(?!)"}))?|(${or([...numerals.keys(), ...vague])}))(?!\\d|[.,:']\\d|\\p{sc=Latin}|-(?!year|\\d|\\p{sc=Beng})| dozen)`, "giu")
		};
		numbers.set(language, known);
	}
	return known;
}
/** Returns the quantities in a sentence: numbers in digits or words, with their bounds. Omits dates and ordinals. */
function figuresIn(sentence, language) {
	const { numerals, powers, vague, pattern } = numbersOf(language);
	const text = plainDigits(sentence);
	const taken = [
		...datesIn(sentence, language),
		...daysIn(sentence, language),
		...datesOfOtherCalendars(sentence),
		...contactsIn(text)
	];
	const isFree = (start, end) => !taken.some((date) => start < date.end && date.start < end);
	const figures = [];
	for (const { value, start, end } of hanNumbersIn(text, language)) {
		if (!isFree(start, end) || !counts(text, start, end, language)) continue;
		taken.push({
			start,
			end
		});
		figures.push({
			start,
			figure: {
				value,
				...said(sentence, text, {
					start,
					end
				}, language),
				notation: "compact"
			}
		});
	}
	for (const { value, start, end } of spelledNumbersIn(text, language)) {
		if (!isFree(start, end)) continue;
		taken.push({
			start,
			end
		});
		if (!counts(text, start, end, language)) continue;
		const about = said(sentence, text, {
			start,
			end
		}, language);
		const notation = value >= 1e6 && { notation: "compact" };
		figures.push({
			start,
			figure: {
				value,
				...about,
				...notation
			}
		});
	}
	for (const match of text.matchAll(pattern)) {
		const [all, digits, long, letter, word = ""] = match;
		const scale = long ?? letter;
		const [start, end] = [match.index, match.index + all.length];
		if (!isFree(start, end) || !counts(text, start, end, language)) continue;
		const [next = ""] = /^[ -]?[\p{L}]+/u.exec(text.slice(end)) ?? [];
		if (!digits && (powers.has(next.trim().toLowerCase()) || numerals.has(next.trim().toLowerCase()))) continue;
		const about = said(sentence, text, {
			start,
			end
		}, language);
		const [, group] = /(?<!\p{L})(the|all|those|under|over|aged)\s$/iu.exec(text.slice(0, start)) ?? [];
		const isAge = /^(?:under|over|aged)$/i.test(group ?? "") && !/\d{3}/.test(digits ?? "");
		const isNone = about.counts === "" || nothing.test(clauseOf(sentence.slice(end)));
		if (group && (digits === void 0 || isAge) && isNone) continue;
		if (/[^–—:.)] $/u.test(text.slice(0, start)) && /^\p{Lu}/u.test(word)) continue;
		if (vague.includes(word.toLowerCase())) {
			figures.push({
				start,
				figure: {
					value: word.toLowerCase(),
					bound: "indefinite",
					counts: about.counts
				}
			});
			continue;
		}
		const power = scale?.toLowerCase() ?? "";
		const factor = (long ? powers.get(power) : shortPowers[power]) ?? 1;
		const value = digits === void 0 ? numerals.get(word.toLowerCase()) : Math.round(numberOf(digits, factor > 1 && !(language.startsWith("en") && /,\d{3}$/.test(digits))) * factor * 1e6) / 1e6;
		if (!Number.isSafeInteger(value)) continue;
		figures.push({
			start,
			figure: {
				value,
				...about,
				...scale && { notation: "compact" }
			}
		});
	}
	return figures.sort((one, other) => one.start - other.start).map(({ figure }) => figure);
}
/** Whether a number counts something, and does not name a thing. */
function counts(text, start, end, language) {
	const [before, after] = [text.slice(0, start), text.slice(end)];
	const isHyphenated = before.endsWith("-") || /^-\d/.test(after);
	if (isHyphenated && rangeBoundAt(text, start, end) === void 0) return false;
	const ahead = isHyphenated ? before.replace(/\d[\d.,']*-$/u, "") : before;
	const isPara = /^(?:es|pt)/.test(language) && /(?<!\p{L})para $/iu.test(ahead);
	if (reference.test(ahead) && !isPara || noCount.test(after)) return false;
	if (isLocation(before, after) || endsWithFlight(before)) return false;
	if (/^\)\s/u.test(after) && !/\([^()]*$/u.test(before)) return false;
	if (/(?<!\p{L})(?:multipli|divis|divid)\p{L}* (?:par|por|by) $/iu.test(before)) return false;
	if (shareBefore.test(before) || shareAfter.test(after) || ofPower.test(text.slice(0, end))) return false;
	if (language.startsWith("fr") && (ofMany.test(before) || /^(?: \p{L}+)? sur (?:\d|(?:deux|trois|quatre|cinq|dix)(?!\p{L}))/u.test(after))) return false;
	if (isSingular(before, after, language)) return false;
	if ([...text.matchAll(oneOf), ...text.matchAll(ofEvery)].some(({ 0: all, index }) => start >= index && end <= index + all.length)) return false;
	if (text.slice(start, end) === "1" && /^ in \d/.test(after)) return false;
	if (labelsOf(language).flatMap(({ shares, durations }) => [shares, durations]).some((unit) => unit?.test(after))) return false;
	const isAge = beforeAge.test(before) && afterAge.test(after) && end - start < 3;
	const isAgeOfOne = afterOneName.test(before) && /^\), (?!(?:and|et|y|e|und|dan) )\p{Ll}/u.test(after);
	if (isAge || isAgeOfOne || aged.test(before) || /^ of (?:us|you)(?!\p{L})/u.test(after)) return false;
	const [word = ""] = /[\p{L}\p{M}'’-]+[ \u00a0]?$/u.exec(before) ?? [];
	if (isReference(word, language)) return false;
	const [row = "", first = ""] = /([\p{L}\p{M}'’-]+) (?:\d+(?:\(\p{L}+\))?(?:, | (?:and|et|y|e|und|dan|to|or|bis|à|a|au) ))+$/u.exec(before) ?? [];
	if (row && isReference(first, language) && (ofName.test(after) || first.endsWith("s"))) return false;
	const isOfAcronym = /^\p{Lu}{2,} $/u.test(word) && end - start < 4;
	const isNamed = /[^.!?]\s["“(]?\p{Lu}[\p{L}-]+ $/u.test(before) && (/^\p{Lu}\p{Ll}/u.test(word) || isOfAcronym);
	const isNoun = language.startsWith("de") && /^ \p{Lu}/u.test(after);
	const isMoney = currency.test(word) || /^[%$€£]/.test(after);
	if (isNamed && ofName.test(after) && !isNoun && !isMoney) return false;
	if (/^[ -]?\d{3,}/.test(after) && /\d[ -]$|\+$/.test(before)) return false;
	return !/\+\d[\d ]*$/.test(before) && !/^\s\p{Lu}[\p{L}]+ (?:Street|Road|Avenue|Lane|Square|Boulevard|Way|Row|Close|Drive|Terrace|Crescent|Court|Quay|Gardens|Parade)\b/u.test(after) && !/^\s\p{L}* ?(?:Street|Road|Avenue)\b/u.test(after);
}
/** Whether an article for one thing is before a number: "le 115 refuse" is the name of a service. */
var isSingular = (before, after, language) => (language.startsWith("fr") ? / (?:le|du|au) $/ : language.startsWith("es") ? / (?:el|del|al) $/ : /(?!)/).test(before) && !/^\s?(?:%|‰|p[oe]u?r |mil|\p{Nd}|[.,])/u.test(after);
/** Whether a word before a number says that it counts nothing: "article", "Articles", "l'article". */
function isReference(word, language) {
	const last = word.trim().toLowerCase().replace(/^(?:l|d|qu)['’]/u, "");
	return labelsOf(language).some(({ references = [] }) => references.some((each) => /[\p{sc=Thai}\p{sc=Mymr}\p{sc=Han}]/u.test(each) ? last.endsWith(each) : last === each.toLowerCase() || last === `${each.toLowerCase()}s`));
}
/** Matches the second number of a range, after the first. */
var second = new RegExp(`^ ?(?:-|${rangeJoins.signs}|(?:${rangeJoins.words})(?= )) ?(?:${digits}|\\p{L}+(?:-\\p{L}+)?)(?!\\p{L})`, "u");
/** Returns the bound of a number and what it counts. */
function said(sentence, text, { start, end }, language) {
	const { bound, isRange } = boundIn(text, start, end, language);
	const after = sentence.slice(end).replace(/^(?:\+|াধিক|-এরও?(?: (?:বেশি|অধিক|কম))?)\s*/u, "");
	const counted = isRange ? after.replace(second, " ") : after;
	return {
		...isRange && { isRange },
		bound,
		counts: countedIn(counted, language)
	};
}
/** The words for numbers, the longest first. "One" is hardly ever a quantity. */
function numeralsOf(language) {
	const found = /* @__PURE__ */ new Map();
	for (const power of [
		1,
		100,
		1e3,
		1e6,
		1e9
	]) for (let value = 1; value < 100; value++) for (const word of numberWords(value * power, language)) if (value * power > 1 && !found.has(word)) found.set(word, value * power);
	return new Map([...found].sort(([one], [other]) => other.length - one.length));
}
/** A number in digits: three after a sign are a group, unless there are millions of it. */
var numberOf = (digits, fraction) => /^\d+[.,]\d+$/.test(digits) && (fraction || !/^\d{1,3}[.,]\d{3}$/.test(digits)) ? Number(digits.replace(",", ".")) : Number(digits.replace(/\D/g, ""));

// src/draft/signatories/signed-label.ts
/** Matches a word that a clause follows: "call on the army to", "exigem ao Governo que". "By" is before names. */
var clauseFollows = /(?:(?<![\p{L}])(?:to|that|which|(?<!(?:apoyo|apoio|soutien|respaldo|auspicio|colaboración|colaboração|appui|concours) )de|que|qu['’]|d['’]|à|auf|dass|daß|zu|untuk|agar|supaya|bahwa)|ให้|ว่า)$/iu;
/** Matches the subject of a sentence of those who sign: "We, the undersigned,". */
var we$1 = /^(?:We|I|Nous|Nosotr[oa]s|Nós|Wir|Kami)(?!\p{L})|^(?:نحن|আমরা|เรา|พวกเรา|ข้าพเจ้า|私たち|わたしたち|われわれ|我々|ကျွန်ုပ်တို့|ကျွန်တော်တို့)/u;
/** Matches the end of a sentence inside a text. Abbreviations have fewer letters. */
var sentenceInside$1 = /\p{L}{4}[.!?]["”’»)]*\s+\p{Lu}|[।။。؟]\s*\p{L}/u;
/** Matches the words up to a colon that is not in brackets: "Signatories (as of: 3 May):". */
var beforeColon = /^(?:[^:：(（]|[(（][^()（）]*[)）]){2,60}(?::(?=\s|$)|：)/u;
/** Whether a line leads into the text after it, even if it names those who sign: "We, the undersigned, ask the army to:". */
function leadsIntoText(text, language) {
	const label = labelText(text);
	if (endsAsking(label) || clauseFollows.test(label) || sentenceInside$1.test(label)) return true;
	if (askedIn(label, language) !== void 0) return true;
	if (/^(?:we|the)(?!\p{L})/iu.test(label) && askedIn(`${label} to`, language)) return true;
	if (!we$1.test(label)) return false;
	return asksIn(label, language) || hasVerbAfter(label, language);
}
/** Whether more follows after the last comma of "We, the undersigned,": "are alarmed". */
function hasVerbAfter(label, language) {
	const parts = label.split(/,\s+|،\s*|、/u);
	const last = parts.at(-1);
	const isSigner = says$1(last, language, ({ signed, organizations, individuals }) => new RegExp([
		signed,
		organizations,
		individuals
	].flatMap((each) => each?.source ?? []).join("|"), "iu"));
	return parts.length > 2 && /^\p{L}/u.test(last) && !/^\p{Lu}/u.test(last) && !isSigner;
}
/** Whether a line over a list leads into demands or another part of the text. */
var leadsIntoList = (text, language) => /[:：]\s*$/u.test(text) ? leadsIntoText(text, language) || isDemandsLabel(text, language) : false;
/** Whether a line is the label of signatories. */
function isSignedLabel(text, language) {
	const label = labelText(text);
	const most = /[:：]\s*$/u.test(text) ? 32 : 16;
	return wordsOf(label).length <= most && label.length <= most * 8 && !endsSentence(label) && says$1(label, language, ({ signed }) => signed) && !leadsIntoText(label, language);
}

// src/draft/tree/roman.ts
var values = {
	I: 1,
	V: 5,
	X: 10
};
/** Parses a Roman numeral in capitals up to 39. `undefined` for other letters, such as "IIX". */
function romanNumber(text) {
	if (!/^X{0,3}(?:IX|IV|V?I{0,3})$/.test(text) || text === "") return void 0;
	const digits = (text.match(/./g) ?? []).map((letter) => values[letter]);
	return digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0);
}

// src/draft/tree/list-marks.ts
var counted$1 = new RegExp(`^\\s*(?:(?<roman>[IVX]{1,5})(?:[.)]|\\s?[–—-])|(?:${[
	...["primer[oa]|primeir[oa]|أولا|premièrement|erstens", "segund[oa]|ثانيا|deuxièmement|zweitens"],
	...["tercer[oa]|terceir[oa]|ثالثا|troisièmement|drittens", "cuart[oa]|quart[oa]|رابعا|viertens"],
	...[
		"quint[oa]|خامسا|fünftens",
		"sext[oa]|سادسا",
		"s[eé]ptim[oa]|sétim[oa]|سابعا",
		"octav[oa]|oitav[oa]",
		"noven[oa]|non[oa]"
	]
].map((each) => `(${each})`).join("|")})\\p{M}?(?:\\.-?|\\s?[:)-]|\\.?\\s?[–—]))\\s+`, "iu");
/** Returns a mark such as "A." before several words in small letters. Before a name, it is an initial. */
function letterMark(line) {
	const [all = "", letter = ""] = /^\s*([A-HJ-UWYZ])\.\s+/u.exec(line) ?? [];
	const small = line.slice(all.length).match(/(?<!\p{L})\p{Ll}{2,}/gu) ?? [];
	if (!letter || small.length < 4) return void 0;
	const number = letter.charCodeAt(0) - 64;
	return {
		list: "numbered",
		mark: `${letter}.`,
		number,
		length: all.length,
		style: "A",
		needsNext: true
	};
}
/** Returns a mark that is an ordinal number: "1°", "1º", "1.º". A line can begin with an ordinal, too: "1º de Maio". */
function ordinalMark(line) {
	const [all = "", value = "", after = ""] = /^\s*(\d{1,2})(\.?[°ºª][.)]?)(?:\s+(?!de \p{Lu})|(?=\p{L}{2}))/u.exec(line) ?? [];
	if (!all || all.length >= line.length) return void 0;
	return {
		list: "numbered",
		mark: all.trim(),
		number: Number(value),
		length: all.length,
		style: `1${after}`,
		needsNext: true
	};
}
/** Returns a mark that is a Roman numeral in capitals or a word. */
function countedMark(line) {
	const match = counted$1.exec(line);
	if (!match || match[0].length >= line.length) return void 0;
	const roman = match.groups?.roman;
	if (roman && roman !== roman.toUpperCase()) return void 0;
	const value = roman ? romanNumber(roman) : match.slice(2).findIndex(Boolean) + 1;
	if (value === void 0) return void 0;
	return {
		list: "numbered",
		mark: match[0].trim(),
		number: value,
		length: match[0].length,
		style: roman ? "I" : "first",
		needsNext: true
	};
}
/** Whether a mark belongs to the list of the mark before or after it. */
var isBeside = (mark, other) => other?.style === mark.style && (!mark.needsNext || Math.abs((mark.number ?? 0) - (other.number ?? 0)) === 1);
var bullet = new RegExp(`^\\s*([${bullets}]|[*+–—-](?=\\s))\\s*`, "u");
var number = /^\s*(?:([(\uff08])(\d{1,3}|[a-z]|\p{Lo}\p{M}*|[ivx]{1,5}|[IVX]{1,5})[)\uff09]|(\d{1,3}|[a-z]|[ivx]{1,5}|(?:[A-Z]|\p{Lo}\p{M}*)(?=[)\uff09]))([.)\uff0e\uff09][-–]?(?=\s)|(?<=\d)[-–/](?=\s)|[.)]?\s?[।။၊](?=\s|\P{ASCII})|[、).\uff0e\uff09](?=\P{ASCII}))|([①-⑳])|([一二三四五六七八九十]{1,3})[、．])\s*/u;
/** Returns the mark of a list item with which a line begins. */
function listMarkOf(line) {
	const [dot, sign] = bullet.exec(line) ?? [];
	if (dot !== void 0 && dot.length < line.length) return {
		list: "bulleted",
		mark: sign,
		length: dot.length,
		style: sign
	};
	const ordinal = ordinalMark(line);
	if (ordinal) return ordinal;
	const [all, open, inside, before, after = "", circled, han] = number.exec(plainDigits(line)) ?? [];
	if (all === void 0) return letterMark(line) ?? countedMark(line);
	if (all.length >= line.length) return void 0;
	const value = circled ? String(circled.codePointAt(0) - 9311) : inside ?? before ?? hanDigits(han);
	const digits = /^\d+$/.test(value);
	return {
		list: "numbered",
		mark: line.slice(0, all.length).trim(),
		...digits && { number: Number(value) },
		length: all.length,
		style: `${open ?? ""}${digits ? "1" : "a"}${after.trim() || (circled ? "①" : han ? "一" : "")}`
	};
}
/** Whether consecutive marks belong to one list. A single dash can begin any line. */
function isList(marks, hasLeadIn) {
	const known = marks.filter((mark) => mark !== void 0);
	const [first] = known;
	if (!first) return false;
	if (first.needsNext) return known.length > 1 && isBeside(first, known[1]);
	if (known.some(({ style }) => style !== first.style) && known.length < 3) return false;
	return known.length > 1 || hasLeadIn || /[•‣▪◦●■►➢✓✔]/.test(first.mark);
}

// src/draft/tree/adjacent-lines.ts
/** Joins lines of a plain text that were read as paragraphs: lines of an address, names, or a wrapped sentence. */
function withJoinedLines(blocks) {
	const found = [];
	for (const block of blocks) {
		const before = found.at(-1);
		if (before && goesOn$1(before, block)) {
			before.rich = joined$1([before.rich, block.rich], "\n");
			before.endLine = block.endLine;
		} else found.push({ ...block });
	}
	return found;
}
function goesOn$1(before, block) {
	if (!(before.line > 0 && block.line === before.endLine + 1) || before.kind !== "paragraph" || block.kind !== "paragraph") return false;
	const last = before.rich.text.slice(before.rich.text.lastIndexOf("\n") + 1);
	const { text } = block.rich;
	if (listMarkOf(text) || listMarkOf(last)) return false;
	if (/[:：]$/u.test(text) && wordsOf(text).length > 2 && !/[,،:]$/u.test(last)) return false;
	if (isPathOfPages(text) || isPathOfPages(last)) return false;
	if (opensThaiSentence(text) || opensThaiSentence(last)) return false;
	if (/^\p{Ll}/u.test(text) && !/[.!?:;]["”’»)]*$/u.test(last)) return true;
	return [last, text].every((line) => line.length <= 90 && !endsSentence(line) && !isProse(line));
}

// src/draft/tree/text-lists.ts
/** Turns lines and consecutive paragraphs that begin with the mark of a list into list items. */
function splitLists(blocks) {
	const split = blocks.flatMap((block) => block.kind === "paragraph" || block.kind === "item" ? splitLines(block) : [block]);
	const marks = split.map((block) => block.kind === "paragraph" ? listMarkOf(block.rich.text) : void 0);
	const stars = marks.filter((mark) => mark?.mark === "*").length;
	const isBulleted = split.some(({ item }) => item?.list === "bulleted");
	return withLevels(split.map((block, index) => {
		const mark = marks[index];
		if (!mark) return block;
		const beside = [index - 1, index + 1].map((other) => marks[other] ?? markOfItem(split[other]));
		return index > 0 && /[:：]$/u.test(split[index - 1].rich.text) && !mark.needsNext || beside.some((other) => isBeside(mark, other)) || /[•‣▪◦●■►➢✓✔]/.test(mark.mark) || mark.mark === "*" && (stars > 1 || isBulleted && isLabel(split[index - 1])) ? itemFrom(block, mark, block.rich) : block;
	}));
}
/** Puts "(a)" and "(b)" one level below "6. We recommend that the government:". */
function withLevels(blocks) {
	let over;
	let before;
	return blocks.map((block) => {
		const style = block.item?.level === 1 ? markStyle(block) ?? "" : void 0;
		const own = before?.item?.level === 1 ? markStyle(before) ?? "" : void 0;
		if (style === void 0) over = block.item ? over : void 0;
		else if (own && own !== style && /[:：]$/u.test(before.rich.text)) over = own;
		else if (style === over) over = void 0;
		before = block;
		if (style === void 0 || over === void 0 || style === over) return block;
		return {
			...block,
			item: {
				...block.item,
				level: 2
			}
		};
	});
}
/** Whether a line can be over a list. */
var isLabel = (block) => block?.kind === "heading" || block?.kind === "paragraph" && !endsSentence(block.rich.text);
/** Returns the mark of an item that Markdown knows, in the terms of the other marks. */
var markOfItem = (block) => block?.item?.mark ? listMarkOf(`${block.item.mark} a`) : void 0;
var markStyle = (block) => markOfItem(block)?.style;
function splitLines(block) {
	const lines = linesOf$1(block.rich);
	if (lines.length < 2) return [block];
	const marks = lines.map(({ text }) => listMarkOf(text));
	const first = marks.findIndex(Boolean);
	const isOwn = block.kind === "item" ? /[•‣▪◦·●■►➢✓✔]|\d|^\(?(?:a|i)[.)]$/ : /./;
	if (first < 0 || !isOwn.test(marks[first].mark)) return [block];
	if (!isList(marks, first > 0 && /[:：]$/.test(lines[first - 1].text))) return [block];
	const parts = [];
	lines.forEach((line, index) => {
		const mark = marks[index];
		if (mark) parts.push({
			mark,
			lines: [line],
			at: index
		});
		else if (parts.length > 0) parts.at(-1).lines.push(line);
		else parts.push({
			lines: [line],
			at: index
		});
	});
	const isExact = block.endLine - block.line + 1 === lines.length;
	return parts.map(({ mark, lines: own, at }) => {
		const rich = joined$1(own, "\n");
		const line = isExact ? block.line + at : block.line;
		const place = {
			line,
			endLine: isExact ? line + own.length - 1 : block.endLine
		};
		const part = {
			...block,
			...place
		};
		return mark ? itemFrom(part, mark, rich) : {
			...part,
			rich
		};
	});
}
function itemFrom(block, { list, mark, number, length }, rich) {
	return {
		...block,
		kind: "item",
		rich: trimmed(sliced(rich, length)),
		item: {
			list,
			level: 1,
			...list === "numbered" && { mark },
			...number !== void 0 && { number }
		}
	};
}

// src/draft/tree/blocks.ts
var linesAt = (node) => ({
	line: node.position?.start.line ?? 0,
	endLine: node.position?.end.line ?? 0
});
/** Returns the blocks of a document, including lists that its format cannot mark as lists. */
function blocksOf(root) {
	const document = {
		blocks: [],
		frontMatter: [],
		footnotes: []
	};
	const { blocks } = document;
	let quotes = 0;
	const visit = (nodes, inside) => {
		for (const node of nodes) {
			const place = linesAt(node);
			const kind = inside.quote ? "quote" : "paragraph";
			if (node.type === "heading") blocks.push({
				kind: "heading",
				rich: richOf(node.children),
				level: node.depth,
				...place
			});
			else if (node.type === "paragraph") {
				const rich = richOf(node.children);
				if (rule.test(rich.text)) blocks.push({
					kind: "rule",
					rich: plain$1(""),
					...place
				});
				else blocks.push({
					kind,
					rich,
					...inside,
					...place
				});
			} else if (node.type === "list") blocks.push(...itemsOf(node, 1));
			else if (node.type === "blockquote") visit(node.children, { quote: ++quotes });
			else if (node.type === "table") blocks.push({
				kind: "table",
				rich: plain$1(""),
				rows: node.children.map((row) => row.children.map((cell) => richOf(cell.children))),
				...place
			});
			else if (node.type === "thematicBreak") blocks.push({
				kind: "rule",
				rich: plain$1(""),
				...place
			});
			else if (node.type === "code") blocks.push(...indented(node.value, place));
			else if (node.type === "html") {
				const text = node.value.replace(/<!--[^]*?-->|<[^>]*>/g, " ").trim();
				if (text) blocks.push({
					kind,
					rich: plain$1(text),
					...inside,
					...place
				});
			} else if (node.type === "yaml" || node.type === "toml") document.frontMatter.push({
				value: node.value,
				line: place.line
			});
			else if (node.type === "footnoteDefinition") {
				const parts = node.children.flatMap((child) => child.type === "paragraph" ? [richOf(child.children)] : []);
				const mark = node.label ?? node.identifier;
				document.footnotes.push({
					id: node.identifier,
					mark,
					rich: joined$1(parts, " "),
					line: place.line
				});
			}
		}
	};
	visit(root.children, {});
	document.blocks = splitLists(withJoinedLines(blocks.filter(({ kind, rich }) => rich.text || !isText$1(kind)))).map((block) => ({
		...block,
		rich: withoutSigns(block.rich)
	})).map((block) => ({
		...block,
		...isAll(block.rich, (span) => "kind" in span && span.kind === "strong") && { isBold: true }
	}));
	return document;
}
/** Matches a rule that is typed, such as the one above footnotes. */
var rule = /^(?:[_=~─―—–-]\s*){3,}$/u;
var isText$1 = (kind) => kind !== "table" && kind !== "rule";
/** Characters of Markdown that a converter left in the text. */
var withoutSigns = (rich) => /^\*\*[^*]+\*\*$/.test(rich.text) ? {
	text: rich.text.slice(2, -2),
	spans: [{
		start: 0,
		end: rich.text.length - 4,
		kind: "strong"
	}]
} : trimmed(rich);
/** Returns indented text as paragraphs. Markdown reads it as code. */
var indented = (value, place) => value.split(/\n\s*\n/).map((text) => ({
	kind: "paragraph",
	rich: plain$1(text.replace(/^[ \t]+/gm, "").trim()),
	...place
}));
function itemsOf(list, level) {
	let number = list.start ?? 1;
	return list.children.flatMap((item) => {
		const parts = [];
		const nested = [];
		for (const child of item.children) if (child.type === "paragraph" || child.type === "heading") parts.push(richOf(child.children));
		else if (child.type === "list") nested.push(...itemsOf(child, 2));
		else if (child.type === "blockquote") {
			for (const each of child.children) if (each.type === "paragraph") parts.push(richOf(each.children));
		}
		const { start, end } = {
			start: linesAt(item).line,
			end: linesAt(item).endLine
		};
		const rich = joined$1(parts.filter(({ text }) => text), "\n\n");
		const { mark } = item.data ?? {};
		const block = {
			kind: "item",
			rich,
			line: start,
			endLine: end,
			item: {
				...list.ordered ? {
					list: "numbered",
					mark: mark ?? `${number}.`,
					number: number++
				} : { list: "bulleted" },
				level
			}
		};
		return rich.text ? [block, ...nested] : nested;
	});
}
/** Returns the lines of a block, with their line numbers in the document if they are known. */
function blockLines({ rich, line, endLine }) {
	const lines = linesOf$1(rich);
	const isExact = endLine - line + 1 === lines.length;
	return lines.map((each, index) => ({
		rich: each,
		line: isExact ? line + index : line
	}));
}

// src/draft/parts/issue.ts
var noPlace = new RegExp(`(?<!\\p{L})(?:den|the|del?|le|em|pada|tanggal|hari|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?)(?!\\p{L})`, "gu");
/** Whether the words before a date are names, not a sentence. */
var isPlace = (before) => !/(?<!\p{L})\p{Ll}{3,}/u.test(before.replace(noPlace, ""));
/** Whether a line is a place and a date alone: "Nairobi, 3 May 2024". */
function isPlaceAndDate(line, language) {
	const [date, ...others] = datesIn(line, language).filter(({ date: each }) => each.length === 10);
	if (!date || others.length > 0) return false;
	const place = line.slice(0, date.start);
	return date.start < 40 && /^[^\p{L}]*\p{Lu}/u.test(place) && wordsOf(place).length < 6 && isPlace(place) && /^[\s.)\]]*$/.test(line.slice(date.end));
}
/** Matches what a web page says beside its date: "4 min read", "0 comments", "12:00AM EDT". */
var aboutPage = /\s*(?:(?:às|at|à|a las|um) )?(?<!\p{Nd}[.:]?)\p{Nd}{1,2}[:.h]\p{Nd}{2}(?::\p{Nd}{2})?\s?(?:[ap]\.?m\.?|Uhr|h)?(?: (?:\p{Lu}{2,5}(?!\p{L})|[+-]\p{Nd}{4}(?: \(\p{Lu}{2,5}\))?))?(?=\s*(?:[|·•–-]|$))|\s*(?:[·|•–-]\s*)?(?:(?:\p{L}+ ){0,2}\p{L}+\s?[:：]\s*)?\p{Nd}+\s*(?:min(?:ut[eo]n?)?s?\.?(?: (?:read|de lecture|de lectura|de leitura|lesezeit))?|menit baca|comments?|coment[aá]rios?|commentaires?|kommentare?|views)(?!\p{L})/giu;
/** Matches the day of a change after the day of issue: "| Last updated: 19 August 2025". */
var updated = /\s*[|·•–—(]\s*(?:(?:last )?(?:updated|modified|revised)|mise? à jour|actualizad[oa]|atualizad[oa]|aktualisiert|diperbarui)(?!\p{L}).*$/iu;
/** Matches who wrote a page, after its date: ", par la rédaction". */
var byline$1 = /\s*[,|·•–—-]\s*(?:by|par|por|von|oleh)\s+[^.;:]{2,40}$/iu;
/** Matches the section of a site after a date: "| Category: Statements". */
var filed = /\s*[,|·•–—-]\s*(?:category|categories|filed under|posted in|tags?|catégories?|rubrique|categorías?|sección|categorias?|seção|kategorien?|rubrik|kategori|หมวดหมู่|カテゴリー?|বিভাগ|التصنيف)\s*[:：].*$/iu;
/** Whether a line only names the editors of a page: "Por Redação". */
var isByline = (line) => /^(?:by|par|por|von|oleh|da)\s+(?:(?:the|la|a|der|tim)\s+)?(?:editors?|editorial (?:team|staff|board)|staff|admin|webmaster|rédaction|redacción|redação|redaktion|redaksi)$/iu.test(line.trim());
/** Returns a line without its dates in other calendars, which are beside a date of this one. */
var withoutOtherCalendars = (line) => datesOfOtherCalendars(line).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), line);
/** Returns a line without what repeats its date, such as the year of another era in brackets. */
function withoutSameDates(line, language) {
	const [first, ...others] = datesIn(line, language);
	return others.filter(({ date }) => first.date.startsWith(date)).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), line);
}
/** Returns the date of a line that is no sentence: "Nairobi, 3 May 2024", "Date: 3 May 2024". */
function issueIn(text, language, most = 60) {
	const line = withoutSameDates(withoutOtherCalendars(text.replace(aboutPage, "").replace(updated, "").replace(filed, "").replace(byline$1, "")), language);
	const found = datesIn(line, language).filter(({ date }) => date.length > 4);
	const [only] = found;
	if (!only || found.length > 1 || only.date.includes("/")) return void 0;
	const rest = `${line.slice(0, only.start)} ${line.slice(only.end)}`.replace(/[\s()[\],.:;·|–—-]+/gu, " ").trim();
	const isNamed = only.start < 40 && wordsOf(line.slice(0, only.start)).length < 5 && isPlace(line.slice(0, only.start)) && /^[\s.)\]]*$/.test(line.slice(only.end));
	const isSaid = says$1(line, language, ({ issued }) => issued) && /^\S+ [\p{Ll}\p{Lo}\p{Nd}]/u.test(line) && !endsSentence(line);
	const after = wordsOf(line.slice(only.end));
	const small = after.filter((word) => /^\p{Ll}/u.test(word)).length;
	const goesOn = /^,?\s+\p{Ll}/u.test(line.slice(only.end)) && after.length > 2 && small * 2 > after.length;
	const isSentence = endsSentence(line) && /(?<!\p{L})\p{Ll}{4,}/u.test(line.slice(0, only.start)) && !isNamed;
	const isApart = /\s[·|•]\s*$/u.test(line.slice(0, only.start)) && /^\s*(?:[·|•]|$)/u.test(line.slice(only.end));
	const isUnspaced = /[\p{sc=Thai}\p{sc=Mymr}\p{sc=Han}]/u.test(rest);
	if (rest.length > (isUnspaced ? 20 : isSaid ? Math.max(most, 120) : most) || /\p{Nd}/u.test(rest) && !isSaid && !isApart || (isProse(line) || goesOn || isSentence) && !isNamed && !isSaid) return void 0;
	const day = only.date.length === 7 && dayInWords(line.slice(0, only.start), language);
	const date = `${only.date}-${day}`;
	return {
		date: day && isReal(date) ? date : only.date,
		rest
	};
}
/** Returns the day in the last words before a month, in two digits: "on the third of May". */
function dayInWords(before, language) {
	const days = languageOf(language).dayWords?.split(" ") ?? [];
	const text = before.replace(/(?: (?:day|days|días?|dias?|jours?|of|del?|d[oeu]|the month|mes|mês|mois))*\s*$/iu, "");
	const at = days.findLastIndex((words) => new RegExp(`(?<![\\p{L}-]|\\p{L} (?:y|e|et) )(?:${words.replaceAll("_", " ")})$`, "iu").test(text));
	return at < 0 ? void 0 : String(at + 1).padStart(2, "0");
}
/** Returns the date of a place and a date before the first sentence of a text: "OSU, 3 May 2024 – The dam". */
function datelineIn(text, language) {
	const [first] = datesIn(text, language);
	if (first?.date.length !== 10 || first.start > 45) return void 0;
	const before = text.slice(0, first.start);
	return isPlace(before) && /^\s*(?:\)\s*[.:–—-]?|[–—:]|-{1,3}\s|\.\s*[–—-])\s*/u.test(text.slice(first.end)) ? first.date : void 0;
}
/** Returns the title and the date in front matter, also if a YAML parser would refuse "title: Letter: open the dam". */
function frontMatterOf(value, language) {
	const field = (name) => {
		const { folded, quote, plain } = new RegExp(`^${name}\\s*[:=]\\s*(?:[>|][+-]?\\n(?<folded>(?:[ \\t]+.*(?:\\n|$))+)|(?<quote>["']?)(?<plain>.+?)\\k<quote>(?:\\s+#.*)?\\s*$)`, "imu").exec(value)?.groups ?? {};
		return folded?.trim().replace(/\s*\n\s*/gu, " ") ?? (quote === "\"" ? plain?.replace(/\\(["\\])/gu, "$1") : plain?.replaceAll("''", "'"));
	};
	const title = field("title");
	const [date] = datesIn(field("(?:date|published|issued)")?.replace(/T.*$/, "") ?? "", language);
	return {
		...title && { title },
		...date && date.date.length > 4 && { date: date.date }
	};
}

// src/draft/signatories/organization-names.ts
/** What an organization is, in its name. */
var nouns = "Comit[éê]|Foundation|Fund|Centre|Center|Institut[eo]|Network|Trust|Memorial|Society|School|Association|Fondation|Institut|Fundación|Fundação|Stiftung|Yayasan|Union|Clinic|Initiative|Group|Committee|Council|Coalition|Alliance|Forum|Platform|Plateforme|Plataforma|Plattform|Watch|Centro|Rede?|Réseau|Jaringan|Netzwerk|Ligue|Collectif|Colectiv[oa]|Verein|Bund|Aliansi|Serikat|e\\. ?V";
/** A name that says that it is one of an organization. */
var organization = new RegExp(`(?<!\\p{L})(?:${nouns}|Federation|Church|Diocese|Parish|University|Universität|Universit[éà]|Université|Universi[td]ade?|Universitas|Hochschule|Academy|Akademie|Academia|Académie|College|Mairie|Ville de|Syndicat|Fédération|Sindicato|Federación|Asociación|Coordinadora|Coletivo|Associação|Movimento|Gewerkschaft|Verband|Bündnis|Koalisi|Lembaga|সমিতি|মঞ্চ|কেন্দ্র|সংগঠন|পরিষদ|ইউনিয়ন|ইউনিয়ন|ফোরাম|সংস্থা|জোট|ফাউন্ডেশন|ট্রাস্ট|কমিটি|সংঘ|ক্লাব|বিশ্ববিদ্যালয়|বিশ্ববিদ্যালয়|বিভাগ|কলেজ|ইনস্টিটিউট|মন্ত্রণালয়|মন্ত্রণালয়|হাসপাতাল|বিদ্যালয়|বিদ্যালয়|পত্রিকা|দৈনিক)(?![\\p{L}\\p{M}])`, "u");
/** A name that ends with what an organization is, in a script without spaces between words. */
var unspacedOrganization = /(?:ကော်မတီ|အဖွဲ့|ကွန်ရက်|အစည်းအရုံး|အသင်း|သမဂ္ဂ|委員会|連絡会|協議会|協会|組合|同盟|センター|連合|連盟|ネットワーク|の会)$/u;
/** A name that begins with what an organization is, in a script without capitals. */
var uncased = /^(?:สหภาพ|สหพันธ์|มูลนิธิ|เครือข่าย|สมาคม|กลุ่ม|ชมรม|องค์กร|ศูนย์|สถาบัน|สภา|คณะ|ภาควิชา|มหาวิทยาลัย|วิทยาลัย|โรงเรียน|โรงพยาบาล|สำนัก|(?:منظمة|جمعية|شبكة|مركز|نقابة|اتحاد|رابطة|هيئة|منتدى|مؤسسة|لجنة|حركة|تحالف|مرصد|جامعة|كلية|معهد|قسم|صحيفة|جريدة|مجلة|قناة|وزارة|بلدية|شركة|مستشفى|مدرسة|مجلس|دار|كنيسة|مسجد|بيت|حزب|ائتلاف|مبادرة) )/u;
/** Whether a name in a script without capitals says that it is one of an organization. */
var isUncasedOrganization = (name) => uncased.test(name) || unspacedOrganization.test(name) || /^\p{Lo}/u.test(name) && organization.test(name);
/** What the name of an organization has and that of a person has not. */
var ofOrganization = new RegExp(`(?<!\\p{L})(?:${nouns}|(?:for|of the|and)(?!\\p{L}))`, "iu");
/** Words that the names of organizations have, beyond the nouns that say what they are. */
var ofGroups = /(?<!\p{L})(?:Action|Now|Friends|Amig[oa]s|Amis|Amies|Freunde|Sahabat|Women|Wom[ae]n['’]s|Mujeres|Femmes|Frauen|Mulheres|Perempuan|Youth|Students?|Madres|Mães|Mères|Mütter|Eltern|Padres|Familias|Famílias|Familles|Workers|Farmers|Fishers|Teachers|Lawyers|Doctors|Engineers|Journalists|Writers|Artists|Mothers|Families|Cities|Villages|Communit(?:y|ies)|Peoples?|Citizens|Voices?|Rights|Derechos|Droits|Justice|Peace|Law|Legal|Water|Land|Coast|Shore|Rivers?|Lakes?|Hills?|Valley|Delta|Project|House|Campaign|Movement|Platform|International|National|Global|Regional|Media|Press|Radio|Research|Studies|Development|Support|Aid|Relief|Solidarity|Democracy|Freedom|Health|Environment|Climate|Education|Cooperative|Collective|Council|Board|Bureau|Office|Service|Services|Partners|Agency|College|Academy|Library|Museum|Club|Circle|Team|Party|Front|League|Guild|Fellowship|Mission|Ministries|Lab|Desk|Hub|Space|Free|Save|Stop|World|Earth|Green|Blue|Without|Against|Sans|Sin|Sem|Ohne|Ltd|Inc|GmbH)(?!\p{L})/u;
/** Matches a German compound that says what an organization is: "Schülerrat", "Mieterverein". */
var compound = /(?<!\p{L})\p{Lu}\p{Ll}{2,}(?:bund|verein|verband|bündnis|initiative|netzwerk|stiftung|gewerkschaft|gruppe|zentrum)(?!\p{L})|(?<!\p{L})(?:Schüler|Eltern|Flüchtlings|Studierenden|Studenten|Jugend|Frauen|Senioren|Integrations|Ausländer)rat(?!\p{L})/u;
/** Whether a name says that it is one of an organization. */
var saysOrganization = (name) => [
	organization,
	ofOrganization,
	ofGroups,
	compound
].some((words) => words.test(name)) || hasLegalForm(name);
/** Small words in names in capitals: "Friends of the Clinic", "Casa de la Prensa". */
var linking = /^(?:of|the|and|for|in|on|at|to|an?|against|without|with|from|by|de|d[ue]|des|la|les?|et|pour|à|au|aux|en|sur|sans|del?|los?|las|el|y|e|para|por|con|sin|d[ao]s?|com|sem|der|die|das|dem|den|des|und|für|von|vom|zu[mr]?|im|am|gegen|ohne|dan|untuk|di|i|w|na|van|het|voor|per|di|dell[ao]|degli|del)$/u;
/** Whether each word of a text has a capital, except small words between them. No sentence has. */
function isCapitalizedName(text) {
	const words = text.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
	const isBig = (word) => /^\P{L}*(?:\p{Ll}['’])?\p{Lu}/u.test(word);
	return words.length > 1 && isBig(words[0]) && isBig(words.at(-1)) && words.every((word) => isBig(word) || linking.test(word));
}

// src/draft/parts/letterhead.ts
/** Whether the name of a sender says that it is one of an organization. In a letterhead, it can be in capitals. */
var namesOrganization = (name) => organization.test(isCapitals(name) ? capitalized(name) : name) || unspacedOrganization.test(name);
/** Whether a line is the address of a sender: the number of a house, a telephone or a mail address. */
var isContactLine = ({ kind, rich, address }) => kind === "paragraph" && !address && rich.text.length < 200 && !isProse(rich.text) && /^\p{Nd}{1,5}[a-z]?,?\s+\p{Lu}|\p{Nd}{1,5},?\s+(?:bis |ter )?(?:rue|avenue|boulevard|place|quai|chemin|route|allée|impasse|cours)\s|\p{L}\s+(?!(?:19|20)\p{Nd}{2})\p{Nd}{1,5}[a-z]?\s*(?:$|,)|\S@\S|(?:P\.?\s?O\.? Box|Tel(?:efon|éfono)?[.:]|www\.)/mu.test(rich.text);
/** Whether a block is the sender's address: lines with the number of a house or a telephone. */
var isLetterhead = ({ rich }) => rich.text.includes("\n") && rich.text.length < 300 && !isProse(rich.text) && /\p{Nd}{1,5}\s+[\p{Lu}\p{Lo}]|\p{L}\s+\p{Nd}{1,5}\s*(?:$|\n|,)|@|\b(?:P\.?\s?O\.? Box|Tel|www\.|CNPJ|RUC|NIT|CIF|NIF|RFC|SIRET|USt)|(?<!\p{L})[sS]\/[nN](?!\p{L})/mu.test(rich.text);

// src/draft/parts/title.ts
/** Normalizes a text, for comparison with a text in another layout. */
var bare = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
/** Returns the index of the first block of the text, which has the first sentence. */
function textStart(blocks, language, from = 1) {
	const at = blocks.findIndex((block, index) => index >= from && !issueIn(lineOf(block), language, 30) && (block.kind === "paragraph" || block.kind === "item" || block.kind === "quote") && (isProse(lineOf(block)) || /[.።।။。]["”’»)]*$/u.test(lineOf(block)) && endsSentence(lineOf(block)) && wordsOf(lineOf(block)).length > 1));
	return at < 0 ? blocks.length : at;
}
/** Whether a block only names the type of the document: "Joint statement", "PRESS RELEASE – FOR IMMEDIATE RELEASE". */
function isKindOfDocument(block, language) {
	const line = lineOf(block).replace(/^[＜〈《<【［]([^＞〉》>】］]+)[＞〉》>】］]$/u, "$1");
	const isKind = (text) => says$1(text, language, ({ kinds }) => kinds);
	return isKind(line) || line.split(/\s*[–—|·/]\s*|\s-\s/u).every(isKind);
}
/** Whether a line is the type of a document and who wrote it, over a title: "Joint call by churches", "STOP THE DAM". */
function isKindBySender(block, next, language) {
	const words = lineOf(block).split(" ");
	return next !== void 0 && (isCapitals(lineOf(next)) || next.isBold === true) && wordsOf(lineOf(next)).length > 3 && canBeTitle(next, language) && words.some((word, index) => index > 0 && says$1(words.slice(0, index).join(" "), language, ({ kinds }) => kinds) && (by.test(word) || isName$2(words.slice(index).join(" ")) && !isCapitals(lineOf(block))));
}
/** Matches the word before who wrote a document. */
var by = /^(?:by|of|from|par|des|du|por|del|do|da|dos|das|pel[oa]s?|der|von|oleh|dari)$/iu;
/** Returns the index of the title, or -1 if the document has no title. */
function titleAt(blocks, leftOut, language) {
	const start = textStart(blocks, language);
	const [first = -1] = blocks.flatMap(({ level }, index) => level === 1 ? [index] : []);
	if (first > 0 && isAfterCover(blocks, first, {
		leftOut,
		start
	}, language)) return afterKind(blocks, first, language);
	if (first >= 0 && first < start && first === 0) return afterKind(blocks, first, language);
	const hasSubject = blocks.some(({ address }) => address?.role === "subject");
	const greeting = blocks.findIndex((block) => greetedIn(lineOf(block), language) !== void 0);
	const isTitle = (block, index) => index <= start && canBeTitle(block, language) && !(block.kind === "heading" && index > start) && !(greeting >= 0 && greeting < index && block.kind === "paragraph") && !((greeting > index || hasSubject) && isRecipient(block, language));
	const at = blocks.findIndex(isTitle);
	if (at < 0) return -1;
	const bold = blocks.findIndex((block, index) => index < start && block.isBold === true && isTitle(block, index));
	if (bold > at && blocks[at].kind === "paragraph" && !blocks[at].isBold && isGreeted(blocks, bold, language)) return afterKind(blocks, bold, language);
	const under = underAddress(blocks, at, isTitle, language);
	if (under >= 0) return under;
	return afterKind(blocks, titledAt(blocks, afterKind(blocks, at, language), start, language), language);
}
/** Returns the title between the recipients and the greeting of a letter, below the name of the sender; or else -1. */
function underAddress(blocks, at, isTitle, language) {
	const to = blocks.findIndex(({ address }) => address?.role === "to");
	const sender = lineOf(blocks[at]);
	if (at > to || saysTitle(sender, language) || !namesOrganization(sender)) return -1;
	return blocks.findIndex((block, index) => index > to && (block.isBold === true || wordsOf(lineOf(block)).length > 3) && isTitle(block, index) && isGreeted(blocks, index, language));
}
/** Whether the lines of a block name a person and an office: "H.E. Ada Osu", "Minister of Water". */
var isRecipient = ({ rich }, language) => rich.text.includes("\n") && rich.text.split("\n").some((line) => isRole(line, language) || isTitled(line, language));
/** Whether a line says that it is the title: "Open letter on the dam", "Open letter: Nine prisoners". */
function saysTitle(line, language) {
	const [kind = "", more] = line.split(/\s*[:：]\s*/u);
	return more !== void 0 && says$1(kind, language, ({ kinds }) => kinds) || says$1(line, language, ({ titled }) => titled);
}
/** Whether a line is the name of a sender over a line that is the title. */
var isSenderOver = (name, title, language) => name.length < 80 && !saysTitle(name, language) && namesOrganization(name) && saysTitle(title, language);
/** Returns where a line says that it is the title, below the name of a sender; otherwise `at`. */
function titledAt(blocks, at, start, language) {
	const isTitle = (block) => saysTitle(lineOf(block), language) || isKindOfDocument(block, language);
	const own = blocks[at];
	const name = lineOf(own);
	if (own.kind === "heading" || isTitle(own) || name.length >= 80) return at;
	const isNamed = namesOrganization(name);
	const recurs = blocks.slice(at + 2).some(({ rich }) => namesSender(rich.text, name));
	const isOver = isName$2(name) && blocks.slice(at + 1, at + 3).some(isNextTitle(language));
	if (!isNamed && !recurs && !isOver) return at;
	const canBe = (block, index) => index > at && index < start && canBeTitle(block, language);
	const next = blocks.findIndex((block, index) => canBe(block, index) && isTitle(block));
	if (next >= 0) return next;
	const line = blocks.findIndex((block, index) => canBe(block, index) && block.level !== 3 && !block.item && !isContactLine(block) && wordsOf(lineOf(block)).length > 3 && /(?<!\p{L})\p{Ll}{4,}/u.test(lineOf(block)));
	return line >= 0 && line <= at + 2 && isName$2(name) ? line : at;
}
var isNextTitle = (language) => (block) => /[:：]\s*\S/u.test(lineOf(block)) && saysTitle(lineOf(block), language);
/** Whether the first line of a letter with a subject is the name of its sender, and no title. */
function isSenderAt(blocks, at, language) {
	const block = blocks[at];
	const name = block && lineOf(block);
	if (!name || /[:：]/u.test(name) || isKindOfDocument(block, language)) return false;
	if (says$1(name, language, ({ titled }) => titled)) return false;
	if (namesOrganization(name) && (isCapitals(name) || isName$2(name)) && wordsOf(name).length < 10) return true;
	const isUnderContacts = blocks.slice(at + 1, at + 3).some(isContactLine);
	const next = blocks[at + 1];
	if (isCapitals(name) && next && issueIn(lineOf(next), language, 24)) return true;
	return block.kind === "paragraph" && wordsOf(name).length < (isUnderContacts ? 8 : 5) && (isUnderContacts || /\p{Ll}/u.test(name));
}
/** Whether each long word of a line has a capital. */
var isName$2 = (line) => wordsOf(line).length > 1 && !/(?<![\p{L}'’])\p{Ll}{4,}/u.test(line);
/** Whether a text names a sender. In a letterhead, its name can be in capitals. */
function namesSender(text, name) {
	const line = text.replaceAll("\n", " ");
	if (!/[\p{Lu}\p{Ll}]/u.test(name)) return bare(line).includes(bare(name));
	if (isCapitals(line)) return false;
	return isCapitals(name) ? bare(line).includes(bare(name)) : isName$2(name) && line.includes(name);
}
/** Whether the blocks before a first-level heading are a cover: the text repeats them, or they are not sentences. */
function isAfterCover(blocks, heading, { leftOut, start }, language) {
	const rest = bare([...blocks.slice(heading).map(lineOf), ...leftOut].join(" "));
	const dates = new Set(blocks.slice(heading).map((block) => issueIn(lineOf(block), language)?.date));
	const recurs = (block) => {
		const date = issueIn(lineOf(block), language)?.date;
		return rest.includes(bare(lineOf(block))) || date !== void 0 && dates.has(date);
	};
	const before = blocks.slice(0, heading);
	if (before.every(recurs)) return true;
	return blocks.filter(({ level }) => level === 1).length === 1 && heading < Math.max(start, 1) && before.every((block) => block.kind !== "heading" || isKindOfDocument(block, language) || recurs(block));
}
/** Whether the greeting of a letter is directly after a block. */
var isGreeted = (blocks, at, language) => blocks.slice(at + 1, at + 4).some((block) => greetedIn(lineOf(block), language) !== void 0);
/** Returns the index of the title, which can be after a line with the type of the document. */
function afterKind(blocks, at, language) {
	const block = blocks[at];
	if (block && isKindBySender(block, blocks[at + 1], language)) return at + 1;
	if (!block || !isKindOfDocument(block, language)) return at;
	const isBetween = (each) => issueIn(lineOf(each), language, 24) !== void 0 || isLetterhead(each) || each.isInTable === true || each.address !== void 0 || each.kind === "rule";
	const to = blocks.findIndex((each, index) => index > at && !isBetween(each));
	const next = blocks[to];
	if (!next) return at;
	return canBeTitle(next, language) && (!isProse(lineOf(next)) || /^[^.!?]{5,110}!$/u.test(lineOf(next))) && !next.item && (next.kind === "heading" || (next.isBold ?? block.kind !== "heading")) ? afterKind(blocks, to, language) : at;
}
/** Whether a block can be the title: one or two lines without a date, an address or a letterhead. */
function canBeTitle(block, language) {
	if (block.kind === "heading") return issueIn(lineOf(block), language, 20) === void 0;
	if (block.kind !== "paragraph" || block.address || block.isInTable) return false;
	if (isFileNumber(lineOf(block), language)) return false;
	const lines = block.rich.text.split("\n");
	if (lines.some((line) => addressIn(line, language) ?? greetedIn(line, language))) return false;
	if (issueIn(lineOf(block), language, 24)) return false;
	if (/[,،、၊;]$/u.test(lineOf(block))) return false;
	if (lines.length === 1) return true;
	return lines.length < 4 && !isLetterhead(block);
}

// src/draft/parts/head-lines.ts
/** Divides the head of a document into the lines of its letterhead, its address and its date. */
/** Matches a line that goes on with the line before it. */
var wraps = /^(?:and|of|for|et|de|des|du|y|del|e|da|do|dos|das|und|der|für|dan)(?!\p{L})/u;
/** Whether a short line right over a paragraph is its heading, where no empty lines are between paragraphs. */
var isHeadingOver = (line, next, isNext) => isNext && next?.kind === "paragraph" && wordsOf(line).length < 5 && isProse(lineOf(next));
/** Divides the lines of the address and the date of issue into separate blocks. */
function splitHead(blocks, language) {
	const start = textStart(blocks, language);
	return blocks.flatMap((block, index) => {
		if (index > start) return [block];
		if (block.kind === "item") return [addressed(block, blocks.slice(0, index), language) ?? asDate(block, language)];
		if (block.kind === "table") return letterheadIn(block, blocks.slice(0, index), language);
		if (block.kind !== "paragraph") return [block];
		const lines = blockLines(block);
		const [kind, ...rest] = lines.map(({ rich, line }) => ({
			...block,
			rich,
			line,
			endLine: line
		}));
		const isKind = [kind, ...rest].some((each) => each && isKindOfDocument(each, language)) || rest.length === 1 && isKindBySender(kind, rest[0], language);
		if (kind && index < start && isKind) return [kind, ...rest];
		const addresses = lines.map(({ rich }) => index < start || lines.length > 1 ? addressIn(rich.text, language) : void 0);
		const isDated = lines.length > 1 && lines.some(({ rich }) => issueIn(rich.text, language, 40)) && index < start;
		const after = blocks[index + 1];
		const isHeading = rest.length === 1 && isHeadingOver(lineOf(rest[0]), after, after?.line === block.endLine + 1);
		if (kind && index === 0 && isHeading && block.line > 0) return [kind, ...rest];
		const [alone] = addresses;
		if (lines.length === 1 && alone && alone.start >= alone.end && after && isProse(lineOf(after))) return [block];
		if (!addresses.some(Boolean) && !isDated) return [block];
		const isAlone = lines.some(({ rich }) => isPlaceAndDate(rich.text, language) || rich.text.length < 32 && issueIn(rich.text, language, 12) !== void 0);
		if (isProse(lineOf(block)) && !addresses.some(Boolean) && !isAlone) return [block];
		return linesAsBlocks(block, lines, addresses, {
			language,
			isFirst: index === 0
		});
	});
}
/** Returns the cells of a table at the top of a document, such as a sender and a date. Other tables stay as they are. */
function letterheadIn(table, before, language) {
	const { line, endLine } = table;
	const cells = (table.rows ?? []).flat().filter(({ text }) => text !== "");
	const isTop = before.every((block) => block.kind === "table" || isKindOfDocument(block, language));
	const over = before.at(-1);
	if (!(!(over && isSignedLabel(lineOf(over), language)) && (isTop || cells.some(({ text }) => issueIn(text, language, 20) !== void 0)) && cells.length < 9 && cells.every(({ text }) => !isProse(text)))) return [table];
	return cells.map((rich) => ({
		line,
		endLine,
		kind: "paragraph",
		rich,
		isInTable: true
	}));
}
/** Returns an item below a label alone as a line of the address: "To:", "1. The President", "2. The Speaker". */
function addressed(block, before, language) {
	const over = before.findLast(({ kind }) => kind !== "item");
	const label = over?.kind === "paragraph" ? lineOf(over) : "";
	const address = label ? addressIn(label, language) : void 0;
	if (!address || address.start < address.end || address.role === "subject") return void 0;
	const { line, endLine, rich } = block;
	return {
		line,
		endLine,
		kind: "paragraph",
		rich,
		address: { ...address }
	};
}
/** "4. März 2025" only looks like an item of a list. */
function asDate(block, language) {
	const { item, rich } = block;
	const text = item?.mark ? `${item.mark} ${rich.text}` : "";
	if (!(text ? issueIn(text, language, 24) : void 0)) return block;
	const { line, endLine } = block;
	return {
		line,
		endLine,
		kind: "paragraph",
		rich: {
			text,
			spans: []
		}
	};
}
function linesAsBlocks(block, lines, addresses, { language, isFirst }) {
	const parts = [];
	let role;
	const [place, day] = lines;
	if (!isFirst && lines.length === 2 && !addresses.some(Boolean) && wordsOf(place.rich.text).length < 5 && issueIn(day.rich.text, language, 20)) return [{
		...block,
		rich: joined$1([place.rich, day.rich], ", ")
	}];
	lines.forEach(({ rich, line }, index) => {
		const place = {
			...block,
			line,
			endLine: line
		};
		const address = addresses[index];
		if (address) {
			role = {
				label: address.label,
				role: address.role
			};
			const rest = trimmed(sliced(rich, address.start, address.end));
			if (rest.text) parts.push({
				...place,
				rich: rest,
				address: role
			});
		} else if (role && !(role.role === "subject" && /[,،:：]$/u.test(rich.text)) && !issueIn(rich.text, language, 40) && greetedIn(rich.text, language) === void 0) {
			const before = parts.at(-1);
			if (before?.address && lineOf(before).length > 50 && wraps.test(rich.text)) {
				before.rich = joined$1([before.rich, rich], " ");
				before.endLine = line;
				return;
			}
			const again = rich.text.toLowerCase().startsWith(`${role.label.toLowerCase()} `);
			const rest = role.label && again ? trimmed(sliced(rich, role.label.length)) : rich;
			parts.push({
				...place,
				rich: rest,
				address: role
			});
		} else if (parts.length > 0 && !parts.at(-1).address && !issueIn(rich.text, language, 40) && !issueIn(lineOf(parts.at(-1)), language, 40) && !isSenderOver(lineOf(parts.at(-1)), rich.text, language)) {
			const before = parts.at(-1);
			before.rich = joined$1([before.rich, rich], "\n");
			before.endLine = line;
		} else parts.push({
			...place,
			rich
		});
	});
	return parts.map((part) => part.address ? {
		...part,
		rich: unwrapped(part.rich)
	} : part);
}

// src/draft/parts/head.ts
/** Matches what a list or a mail program adds to a subject: "[list] Fwd:". */
var forwarded = /^(?:\[[^\]]{1,40}\]\s*|(?:Fwd?|FW|WG|TR|RV|Enc|Re|AW)\s?:\s*)+/iu;
/** Returns the title and the date of a document, and its blocks. Marks the address of a letter. */
function headOf({ blocks: all, frontMatter }, leftOut, language) {
	const blocks = wholeTitles(splitHead(all, language), language);
	const matter = frontMatter.map(({ value }) => frontMatterOf(value, language));
	const report = [];
	const drop = (block, why) => report.push({
		line: block.line,
		text: `left out of the text, ${why}: ${lineOf(block)}`
	});
	const subject = blocks.find(({ address }) => address?.role === "subject");
	let at = titleAt(blocks, leftOut, language);
	const [first] = blocks;
	const letter = blocks.findIndex((block) => block.address !== void 0 || issueIn(lineOf(block), language) !== void 0);
	const titled = blocks[at];
	const isKind = subject !== void 0 && titled && isKindOfDocument(titled, language);
	const isSender = subject !== void 0 && (titled === first || isKind) && isSenderAt(blocks, isKind ? 0 : at, language);
	if (isSender || isKind) at = -1;
	const found = blocks[at];
	const isText = found !== void 0 && found.kind !== "heading" && !isCall(found, blocks[at - 1], language) && isProse(lineOf(found)) && /[.!?:؟।။۔。：]$/u.test(lineOf(found));
	const fromMatter = matter.find(({ title }) => title && /\s|[^\p{ASCII}]/u.test(title))?.title;
	const isFromMatter = fromMatter !== void 0 && (found === void 0 || isText || !isOver(found, fromMatter));
	const title = isFromMatter ? fromMatter : found && !(isText && subject) ? lineOf(found) : subject ? lineOf(subject).replace(forwarded, "") : "";
	const isOwnTitle = found !== void 0 && title === lineOf(found) && !isText;
	const cover = isOwnTitle && !isGreeted(blocks, at, language) ? blocks.slice(0, at) : [];
	const rest = [];
	let issued;
	const dated = (date, rank) => {
		if (!issued || rank > issued.rank || rank === issued.rank && date.length > issued.date.length) issued = {
			date,
			rank
		};
	};
	for (const { date } of matter) if (date) dated(date, date.length === 10 ? 5 : 2);
	const start = textStart(blocks, language, isOwnTitle ? at + 1 : 1);
	const isTitleAgain = (block) => !block.item && bare(lineOf(block)) === bare(title) && (isOwnTitle ? rest.every((each) => cover.includes(each)) : isFromMatter && block.kind === "heading");
	blocks.forEach((block, index) => {
		const line = lineOf(block);
		if (block === found && isOwnTitle) return;
		if (block.address?.role === "from") {
			drop(block, "sender");
			return;
		}
		const isAddressOnly = /^\S+@\S+$/u.test(line);
		if (block.address?.role === "subject" && isOwnTitle && forwarded.test(line) && bare(line.replace(forwarded, "")) === bare(title) || block.address && isAddressOnly) {
			drop(block, "head of a message");
			return;
		}
		const isHead = index < start;
		const issue = isHead && !block.address ? issueIn(line, language) : void 0;
		if (issue && ((issued?.rank ?? 0) < 5 || issue.date === issued?.date)) {
			dated(issue.date, issue.date.length === 10 ? 5 : 3);
			if (cover.includes(block)) drop(block, "cover");
			else drop(block, "date of issue");
		} else if ((isOwnTitle ? index < at || index === at + 1 : isHead && (subject ?? isFromMatter)) && isKindOfDocument(block, language)) {
			drop(block, "kind of document");
			const [day] = datesIn(line, language);
			if (day?.date.length === 10) dated(day.date, 2);
		} else if (cover.includes(block)) {
			if (block.address) rest.push(block);
			else drop(block, "cover");
		} else if (isHead && !block.address && (isLetterhead(block) && !isRecipient(block, language) || block.isInTable || isSender && (index === 0 || index < letter && isContactLine(block)))) drop(block, "letterhead");
		else if (isHead && isByline(line)) drop(block, "byline");
		else if (isTitleAgain(block)) drop(block, "title again");
		else if (isOwnTitle && index > at && isHead && isSenderAgain(block, blocks.slice(start))) drop(block, "sender");
		else rest.push(block);
	});
	const opening = blocks[start];
	const dateline = opening && datelineIn(lineOf(opening), language);
	if (dateline) dated(dateline, 4);
	if (!issued || issued.rank < 3) tailDate(rest, language, dated, drop);
	else dropAgain(rest, language, issued.date, drop);
	if (!issued) {
		const inTitle = issueIn(title, language, 200);
		if (inTitle) dated(inTitle.date, 1);
	}
	return {
		title,
		cover: cover.map(lineOf),
		report,
		issued: issued?.date,
		blocks: rest
	};
}
/** Whether a block is the title rather than the one in the front matter, which a site shows above the text. */
var isOver = (block, title) => block.level === 1 || bare(lineOf(block)) === bare(title);
/** Whether a line under the title is a sender that signs, too: "River Watch", "and 22 others". */
function isSenderAgain({ kind, address, rich }, text) {
	const [name = "", , ...rest] = rich.text.split("\n");
	return kind === "paragraph" && !address && rest.length === 0 && namesOrganization(name) && text.some((block) => block.kind !== "quote" && lineOf(block).includes(name));
}
/** Whether a line is a title like "More nurses now!" under "Resolution". */
var isCall = (block, before, language) => before !== void 0 && isKindOfDocument(before, language) && /^[^.!?]{5,110}!$/u.test(lineOf(block));
/** Joins the lines of a title: two headings of the first level, or two lines of a text without empty lines. */
function wholeTitles(blocks, language) {
	const at = titleAt(blocks, [], language);
	const [title, next] = [blocks[at], blocks[at + 1]];
	if (!title || next?.kind !== title.kind || next.address || next.item) return blocks;
	const isNext = title.kind === "heading" ? title.level === 1 && next.level === 1 : next.line === title.endLine + 1 && next.line > 1;
	const line = lineOf(next);
	if (!(isNext && !isProse(line) && !isHeadingOver(line, blocks[at + 2], blocks[at + 2]?.line === next.endLine + 1) && line.length < 110 && !endsSentence(line) && !issueIn(line, language) && !isSenderOver(lineOf(title), line, language) && !isKindOfDocument(title, language) && !isKindLabel(line, language) && !isKindBySender(title, next, language) && !isKindOfDocument(next, language) && !/@|www\.|\p{L}\s+\p{Nd}{3,},/u.test(line) && greetedIn(line, language) === void 0)) return blocks;
	const whole = {
		...title,
		endLine: next.endLine,
		rich: joined$1([title.rich, next.rich], " ")
	};
	return [
		...blocks.slice(0, at),
		whole,
		...blocks.slice(at + 2)
	];
}
/** Whether a line with a date is the label of the names below it: "List of signatories (as of 3 May 2024)". */
var isListLabel = (blocks, at, language) => at < blocks.length - 1 && isSignedLabel(lineOf(blocks[at]), language) && !says$1(lineOf(blocks[at]), language, ({ issued }) => issued);
/** Takes a second line with the date of issue out of the blocks after the text. */
function dropAgain(blocks, language, date, drop) {
	const at = blocks.findLastIndex((block) => block.kind === "paragraph" && issueIn(lineOf(block), language, 30)?.date === date);
	if (at < 0 || isListLabel(blocks, at, language)) return;
	drop(blocks[at], "date of issue again");
	blocks.splice(at, 1);
}
/** Takes a date of issue out of the blocks after the text, such as the names. */
function tailDate(blocks, language, dated, drop) {
	const last = blocks.findLastIndex((block) => block.kind === "paragraph" && isProse(lineOf(block)) && !isPlaceAndDate(lineOf(block), language));
	for (let index = blocks.length - 1; index > 0; index--) {
		const block = blocks[index];
		const line = lineOf(block);
		const isBelowClosing = isPlaceAndDate(line, language) && isClosing(lineOf(blocks[index - 1]), language);
		if (index <= last && !isBelowClosing) continue;
		const issue = block.kind === "paragraph" ? issueIn(line, language, 30) : void 0;
		if (!issue) continue;
		dated(issue.date, 3);
		if (isListLabel(blocks, index, language)) return;
		drop(block, "date of issue");
		blocks.splice(index, 1);
		return;
	}
}

// src/draft/parts/notes.ts
var superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
var raised = (digits) => digits.replace(/\d/g, (digit) => superscripts[Number(digit)]);
var lowered = (text) => text.replace(/./gu, (sign) => String(superscripts.indexOf(sign)));
/** Returns the mark at the start of a line in a list of notes. */
function noteMark(text) {
	const [all, inside, up] = /^\s*(?:\[\^?([^\]\s]{1,6})\]:?|([⁰¹²³⁴-⁹]{1,3}))\s*/u.exec(text) ?? [];
	if (all !== void 0 && all.length < text.length) return {
		mark: inside ?? lowered(up),
		length: all.length
	};
	const mark = listMarkOf(text);
	if (mark?.number !== void 0) return {
		mark: String(mark.number),
		length: mark.length
	};
	const [plain, digits] = /^(\d{1,2})\s+(?=\p{Lu}|["“«])/u.exec(text) ?? [];
	if (plain !== void 0) return {
		mark: digits,
		length: plain.length
	};
	const [star] = /^(\*{1,3}|†|‡)\s*(?=\S)/u.exec(text) ?? [];
	return star ? {
		mark: star.trim(),
		length: star.length
	} : void 0;
}
/** Returns the footnotes of a document, from its format or from a list at the end, and its other blocks. */
function notesOf({ blocks, footnotes }, language) {
	const notes = footnotes.map(({ id, mark, rich, line }, index) => ({
		key: id,
		id: `note-${index + 1}`,
		mark: mark.replace(/^(?:fn|note)-?(?=\d)/i, ""),
		rich: unwrapped(rich),
		line
	}));
	const report = [];
	const text = blocks.map(({ rich }) => rich.text).join("\n");
	const end = listAtEnd(blocks, language);
	const isAtEnd = end.entries.some(({ mark }) => referencesTo([mark], text).length > 0);
	const inText = listInText(blocks, text);
	const last = lastList(blocks);
	const listed = isAtEnd ? end : inText.entries.length > 0 ? inText : referred(last, blocks);
	const marks = listed.entries.map(({ mark }) => mark);
	const isReferred = marks.some((mark) => referencesTo([mark], text).length > 0);
	let rest = blocks;
	if (isReferred) {
		rest = blocks.filter((block) => !listed.taken.includes(block));
		for (const block of listed.taken.filter((each) => isNotesLabel(lineOf(each), language))) report.push({
			line: block.line,
			text: `left out of the text, label of footnotes: ${lineOf(block)}`
		});
		for (const { mark, rich, line } of listed.entries) notes.push({
			key: mark,
			id: `note-${notes.length + 1}`,
			mark,
			rich: unwrapped(rich),
			line
		});
	}
	if (notes.length > 0) {
		const [first, last] = [notes[0], notes.at(-1)];
		report.push({
			...first.line && {
				line: first.line,
				endLine: last.line
			},
			text: `${notes.length} ${notes.length === 1 ? "footnote" : "footnotes"}`
		});
	}
	const known = isReferred ? marks : [];
	const areSources = last.taken.filter(isSource).length * 2 > last.taken.length && isBelowNames(last.taken, blocks);
	if (areSources && rest.includes(last.taken[0])) report.push({
		line: last.taken[0].line,
		endLine: last.taken.at(-1).endLine,
		text: `looks like sources that the text does not refer to (${last.taken.length})`
	});
	return {
		notes,
		report,
		blocks: rest.map((block) => ({
			...block,
			rich: withReferences(block.rich, known),
			...areSources && last.taken.includes(block) && { isSource: true }
		}))
	};
}
/** Returns the last blocks, if they are notes: below a label, or with marks that only notes have. */
function listAtEnd(blocks, language) {
	const label = blocks.findLastIndex((block) => isNotesLabel(lineOf(block), language) && block.kind !== "item");
	const last = blocks.findLastIndex(isNote);
	if (label < 0 && last < 0) return {
		entries: [],
		taken: []
	};
	const first = label >= 0 ? label + 1 : blocks.slice(0, last).findLastIndex((block) => !isNote(block)) + 1;
	const taken = label >= 0 ? [blocks[label]] : [];
	const entries = [];
	for (let at = first; at < blocks.length; at++) {
		const block = blocks[at];
		if (block.kind === "rule") {
			taken.push(block);
			continue;
		}
		const own = entriesIn(block);
		if (!own) break;
		entries.push(...own);
		taken.push(block);
	}
	return {
		entries,
		taken
	};
}
/** Returns the notes at the foot of a page: lines with the numbers that the text refers to. */
function listInText(blocks, text) {
	const found = blocks.flatMap((block) => {
		const own = block.kind === "paragraph" ? entriesIn(block) : void 0;
		return own !== void 0 && own.length > 0 && own.every(({ mark }) => /^(?:\d+|[*†‡]+)$/.test(mark) && referencesTo([mark], text).length > 0) ? [{
			block,
			own
		}] : [];
	});
	const entries = found.flatMap(({ own }) => own);
	return entries.every(({ mark }, index) => /^[*†‡]+$/.test(mark) || Number(mark) === index + 1) ? {
		entries,
		taken: found.map(({ block }) => block)
	} : {
		entries: [],
		taken: []
	};
}
/** Returns the last list that is numbered from 1. It can be one paragraph. */
function lastList(blocks) {
	const numberOf = ({ kind, item, rich }) => item ? item.number : kind === "paragraph" ? listMarkOf(rich.text)?.number : void 0;
	const start = blocks.findLastIndex((block) => numberOf(block) === 1 && block.item?.level !== 2);
	if (start < 0) return {
		entries: [],
		taken: []
	};
	const end = blocks.findIndex((block, index) => index >= start && numberOf(block) !== index - start + 1);
	const taken = blocks.slice(start, end < 0 ? void 0 : end);
	return {
		entries: taken.flatMap((block) => entriesIn(block) ?? []),
		taken
	};
}
/** Returns a list if the text refers to each item, and to no other number. Names and demands have no such references. */
function referred(list, blocks) {
	const text = blocks.filter((block) => !list.taken.includes(block)).map(({ rich }) => rich.text).join("\n");
	const { length } = list.entries;
	return length > 0 && list.entries.every(({ mark }) => referencesTo([mark], text).length > 0) && referencesTo([String(length + 1)], text).length === 0 ? list : {
		entries: [],
		taken: []
	};
}
/** Whether a list is right below names, and not below a label or a sentence. */
function isBelowNames([first], blocks) {
	const before = first && blocks.slice(0, blocks.indexOf(first)).findLast(({ kind }) => kind !== "rule");
	if (!before || before.kind !== "item" && before.kind !== "paragraph") return false;
	const text = lineOf(before);
	return !isProse(text) && !endsSentence(text) && !/[:：;]$/u.test(text);
}
/** Matches what a source has and a name does not: an address, a page, or a year after a comma or in brackets. */
var ofSource = /https?:|www\.|(?<!\p{L})(?:ibid|op\. cit|pp?\.|S\.|hlm\.|fl\.|abs\.) ?\p{Nd}|[,(（:;] ?(?:[^,()（）]{0,30} )?(?:19|20)\p{Nd}\p{Nd}(?!\p{Nd})|(?:report|rapport|bericht|antwort|informe|relatório|laporan|study|studie|étude|estudio|estudo|survey|decree|act|gesetz|ley|lei|loi)(?!\p{L}).*(?:19|20)\p{Nd}\p{Nd}/iu;
/** Whether an item is a source. A signatory can have the day on which it joined in brackets. */
var isSource = ({ rich }) => ofSource.test(rich.text) && !/[(（][^()（）]*\p{Nd}{4}[)）]$/u.test(rich.text);
/** Whether every line of a block begins with a mark that only notes have. */
var isNote = (block) => block.kind === "paragraph" && /^\s*(?:\[\^?[^\]\s]{1,6}\]|[¹²³⁰⁴-⁹]{1,3}\s*\p{L})/u.test(block.rich.text);
function entriesIn(block) {
	if (block.item?.number !== void 0) return [{
		mark: String(block.item.number),
		rich: block.rich,
		line: block.line
	}];
	if (block.kind !== "paragraph") return void 0;
	const entries = [];
	for (const { rich, line } of blockLines(block)) {
		const mark = noteMark(rich.text);
		if (mark) entries.push({
			mark: mark.mark,
			rich: trimmed(sliced(rich, mark.length)),
			line
		});
		else if (entries.length > 0) entries.at(-1).rich = {
			text: `${entries.at(-1).rich.text} ${rich.text}`,
			spans: []
		};
		else return void 0;
	}
	return entries;
}
/** Returns the references to notes in a text: "[1]", "shut. (1)", "¹", "told.*", and "1" right after a word, but not the 2 of "CO2" or "km2". */
function referencesTo(marks, text) {
	if (marks.length === 0) return [];
	const digits = marks.filter((mark) => /^\d+$/.test(mark));
	const signs = marks.filter((mark) => /^[*†‡]+$/.test(mark));
	const or = (list) => list.map(escaped).join("|") || "(?!)";
	const pattern = new RegExp(`\\s?\\[\\^?(?<inside>${or(marks)})\\]|(?:(?<=[.!?]["”»’]?)\\s?\\((?<round>${or(digits)})\\)(?=\\s|$)|(?<=\\p{L})\\s?\\((?<bracketed>${or(digits)})\\)(?=[.,;!?]))|(?<up>${or(digits.map(raised))})(?![⁰¹²³⁴-⁹])|(?<=[\\p{L}\\p{N}.,;:!?”"’')»])(?<sign>${or(signs)})(?![*†‡\\p{L}])|(?<=[\\p{Ll}\\p{Lo}]{2}|\\p{L}{2}[.,;:!?”"’')»]{1,2})(?<!(?<!\\p{L})[kcdm]m)(?<after>${or(digits)})(?![\\p{L}\\p{N}.,]\\S|[\\p{L}\\p{N}%])`, "gu");
	return [...text.matchAll(pattern)].map((match) => {
		const { inside, round, bracketed, up, after, sign } = match.groups;
		const mark = inside ?? round ?? bracketed ?? after ?? sign ?? lowered(up);
		return {
			start: match.index,
			end: match.index + match[0].length,
			text: "",
			mark
		};
	});
}
var withReferences = (rich, marks) => {
	const edits = referencesTo(marks, rich.text);
	return edits.length > 0 ? edited(rich, edits.map(({ mark, ...edit }) => ({
		...edit,
		note: mark
	}))) : rich;
};

// src/draft/parts/pages.ts
/**
* Removes running heads and rows of links, which belong to the pages and not to the text.
* @param site The origin of a web page, if the page gives its URL.
*/
function withoutFurniture(blocks, site, language) {
	const report = [];
	const running = runningHeads(blocks);
	for (const text of new Set(running.map(lineOf))) report.push({ text: `left out of the text, page header: ${text}` });
	const rows = [...rowsOfLinks(blocks, site, language), ...otherPages(blocks, language)];
	const links = blocks.filter((block) => rows.includes(block));
	for (const block of links) report.push({
		line: block.line,
		text: `left out of the text, navigation of a web page: ${lineOf(block)}`
	});
	return {
		blocks: blocks.filter((block) => !running.includes(block) && !links.includes(block)),
		report
	};
}
/** Finds running heads, which are repeated headings, and page numbers. */
function runningHeads(blocks) {
	const headings = blocks.filter(({ kind }) => kind === "heading");
	const times = (heading) => headings.filter((other) => lineOf(other) === lineOf(heading)).length;
	const running = headings.filter((heading) => times(heading) > 2);
	if (running.length === headings.length) running.shift();
	const pages = blocks.filter(({ kind, rich }) => kind === "paragraph" && /^(?:page |seite |página )?\d{1,3}(?: ?(?:\/|of|von|de|sur) ?\d{1,3})?$/iu.test(rich.text));
	return [...running, ...pages.length > 1 ? pages : []];
}
var ofPages = /(?<!\p{L})(?:share|print|tweet|facebook|twitter|whatsapp|telegram|e-?mail|download|menu|home|skip to|back to|read more|subscribe|newsletter|donate|log ?in|search|sitemap|privacy|cookies?|mentions légales|plan du site|impressum|datenschutz(?:erklärung)?|aviso legal|mapa del sitio|política de privacidade?|imprimer|partager|accueil|compartir|imprimir|inicio|teilen|drucken|startseite)(?!\p{L})/iu;
/** Matches what a site says of the author and the comments: "By Ada Osu | News | 0 comments". */
var byline = /^(?:(?:by|por|par|von|oleh|da|posted by|publicado por|publié par|veröffentlicht von|escrito por|postado por)(?!\p{L}).{2,60}[|·•–-].*)?(?<!\p{Nd})\p{Nd}{1,4} (?:comments?|coment[aá]rios?|commentaires?|kommentare?|komentar|respuestas?|replies|views)$/iu;
var nearby = "previous|next|older|newer|prev|précédent|suivant|anterior|siguiente|próxim[oa]|seguinte|vorherige[rs]?|nächste[rs]?|zurück|weiter|sebelumnya|selanjutnya|berikutnya";
var kinds = "post|article|page|story|entry|news|beitrag|artikel|seite|entrada|nota|página|notícia|noticia";
/** Matches a line that leads to the page before or after a page: "← The dam", "Next post", "Article suivant". */
var nextPage = new RegExp(`^(?:[←→]\\s*\\S.*|.*\\S\\s*[←→]|(?:${nearby})(?: (?:${kinds}))?[:：]?|(?:${kinds}) (?:${nearby})[:：]?)$`, "iu");
/** Matches the words of a link to such a page: "Previous: The dam", "« The dam". */
var nextPageLink = new RegExp(`^(?:${nearby})(?: (?:${kinds}))?\\s*[:：]|^[«‹]|[»›]$`, "iu");
/** Matches the hosts of links that share a page. */
var social = /^https?:\/\/(?:[\w-]+\.)*(?:facebook|twitter|x|linkedin|whatsapp|instagram|youtube|pinterest|reddit|tumblr)\.com\/|^https?:\/\/(?:[\w-]+\.)*(?:t\.me|telegram\.(?:me|org)|wa\.me|bsky\.app|mastodon\.\w+|line\.me|getpocket\.com)\//iu;
/** Finds rows of links to other pages of a site. */
function rowsOfLinks(blocks, site, language) {
	const isSite = (url) => !/^(?:https?:|mailto:)/.test(url) || social.test(url) || site !== void 0 && url.startsWith(`${site}/`);
	const rows = blocks.filter((block) => {
		const { kind, rich } = block;
		if (kind !== "paragraph" && kind !== "item") return false;
		const links = rich.spans.filter((span) => "url" in span);
		const isDated = issueIn(rich.text, language) !== void 0;
		const isShort = kind === "paragraph" && wordsOf(rich.text).length < 14 && !isDated;
		if (isShort && byline.test(rich.text)) return true;
		if (isShort && (rich.text.match(new RegExp(ofPages, "giu"))?.length ?? 0) > 1) return true;
		if (isShort && isPathOfPages(rich.text)) return true;
		const isLinked = links.length > 0 && isAllLinks(rich);
		const lines = rich.text.split("\n");
		const isNext = (line) => nextPage.test(line) || isLinked && nextPageLink.test(line);
		if ((isLinked || isShort) && lines.every(isNext)) return true;
		if (lines.every((line) => aroundPage.test(line))) return true;
		if (!isLinked) return false;
		return (links.filter((link) => "url" in link && isSite(link.url)).length === links.length || ofPages.test(rich.text) && links.length > 1) && (links.length > 1 || ofPages.test(rich.text) || kind === "item");
	});
	const areNames = (row) => {
		const over = blocks.slice(0, blocks.indexOf(row)).findLast(({ kind }) => kind !== "item");
		const label = over ? lineOf(over) : "";
		return isSignedLabel(label, language) || isKindLabel(label, language);
	};
	const items = rows.filter(({ kind }) => kind === "item");
	return rows.filter((row) => row.kind !== "item" || items.length > 1 && !areNames(row));
}
/** Matches what a site writes around its text: a link to the top, an invitation to log in, the day of the last change. */
var aroundPage = new RegExp(`^[\\s▲△↑^]*(?:${[
	"haut de (?:la )?page|retour en haut|back to top|volver arriba|nach oben|voltar ao topo|kembali ke atas|(?:この)?ページの?(?:先頭|トップ|上)(?:へ|に)(?:戻る)?",
	"skip to (?:main )?content|aller au contenu|(?:saltar|ir) al contenido|zum inhalt(?: springen)?|(?:pular|ir) para o conteúdo",
	"(?:log ?in|sign in|connectez-vous|identifiez-vous|inici(?:e|a|ar) sesión|faça login|entre|anmelden|masuk)(?: .*)? (?:comment\\p{L}*|coment\\p{L}*|kommentar\\p{L}*|komentar)",
	"(?:last (?:updated|modified|change)|dernière (?:mise à jour|modification)|(?:última|ultima) (?:actualización|modificación|atualização)|(?:letzte|zuletzt) (?:änderung|geändert|aktualisiert(?:ung)?)|terakhir (?:diperbarui|diubah))(?!\\p{L}).{0,60}",
	"(?:visitors?|visits?|visitas?|visiteurs?|besucher|pengunjung)\\s?[:：]\\s?[\\p{Nd}.,]+"
].join("|")})\\s*$`, "iu");
/** Whether a line is a heading over links to other pages or over comments. */
var isElsewhere = (text, language) => says$1(text, language, ({ elsewhere }) => elsewhere);
/** Finds the parts of a web page below such headings, up to the next heading of the same level. */
function otherPages(blocks, language) {
	const found = [];
	let level;
	let isBelowLabel = false;
	blocks.forEach((block, index) => {
		const own = block.kind === "heading" ? block.level ?? 1 : void 0;
		if (own !== void 0 && isElsewhere(lineOf(block), language)) level = own;
		else if (own !== void 0 && level !== void 0 && own <= level) level = void 0;
		const isCookies = block.kind === "paragraph" && /(?<!\p{L})cookies?(?!\p{L})/iu.test(block.rich.text) && /(?<!\p{L})(?:site|website|we use|nous utilisons|utilizamos|usamos|verwenden|menggunakan)(?!\p{L})/iu.test(block.rich.text);
		isBelowLabel = block.kind === "paragraph" && isElsewhere(lineOf(block), language) && isLinks(blocks[index + 1]) || isBelowLabel && isLinks(block);
		if (level !== void 0 || isCookies || isBelowLabel) found.push(block);
	});
	return found;
}
/** Whether a block is links, or a few words such as "Facebook" whose links lead nowhere. */
var isLinks = (block) => block !== void 0 && (block.kind === "paragraph" || block.kind === "item") && (block.rich.spans.some((span) => "url" in span) && isAllLinks(block.rich) || ofPages.test(block.rich.text) && wordsOf(block.rich.text).length < 6);
function isAllLinks({ text, spans }) {
	let rest = text;
	for (const span of spans) if ("url" in span) rest = rest.replace(text.slice(span.start, span.end), "");
	return !/[\p{L}\p{N}]/u.test(rest);
}

// src/draft/sentences.ts
/** Abbreviations with a full stop before a number, in any language. */
var numbered = /(?:^|[\s("“«])(?:No|Nos|Nr|Art|Arts|Sec|Secs|Abs|Fig|para|paras|[Tt]el|[Cc]el|[Tt]él|[Tt]elp|p|pp|S|n|c|ca|núm|nº|hlm|vol|cap|Bd|Rn)\.$/iu;
/** "the U.S. Constitution", but not "in the U.S. The army". */
var letters = /(?:^|[\s(])(?:\p{Lu}\.){2,}$/u;
var opens$1 = /^(?:The|This|That|These|Those|We|Our|It|Its|They|He|She|I|A|An|In|On|At|As|For|From|By|To|If|When|While|Since|After|Before|But|And|However|There|All|Many|Some|Both)\b/;
/** The marks of notes belong to the sentence before them. */
var citation = /^(?:\[[^\]]{1,12}\]\s*|[¹²³⁰⁴-⁹]+\s*)+/u;
/** In French, a space is before the sign that closes a quotation. */
var closing = /^\s*»\s*/u;
var abbreviations = /* @__PURE__ */ new Map();
/** Abbreviations that end with a full stop before a name. */
function abbreviationOf(language) {
	let pattern = abbreviations.get(language);
	if (!pattern) {
		const own = labelsOf(language).flatMap((each) => each.abbreviations ?? []);
		const known = [...own, ...own.filter((each) => /^\p{Lu}/u.test(each)).map((each) => each.toUpperCase())];
		pattern = new RegExp(`(?:^|[\\s("“«'’(])(?:${known.join("|")}|\\p{Lu})\\.$`, "u");
		abbreviations.set(language, pattern);
	}
	return pattern;
}
/** Divides a text into sentences by the rules of its language. */
function sentencesIn(text, language) {
	const segments = [...new Intl.Segmenter(language, { granularity: "sentence" }).segment(text.text)];
	const places = [];
	for (const { segment, index } of segments) {
		const last = places.at(-1);
		const after = last && /«[^»]*$/u.test(text.text.slice(last.start, last.end)) ? closing : citation;
		const [marks = ""] = last ? after.exec(segment) ?? [] : [];
		if (last && marks) last.end = index + marks.length;
		const rest = segment.slice(marks.length);
		if (!rest.trim()) continue;
		const place = {
			start: index + marks.length,
			end: index + segment.length
		};
		const before = last && text.text.slice(last.start, last.end).trim();
		if (last && before && goesOn(before, rest, language)) last.end = place.end;
		else places.push(place);
	}
	return places.flatMap(({ start, end }) => atCitations(text.text, start, end)).map(({ start, end }) => trimmed(sliced(text, start, end))).filter((sentence) => sentence.text !== "");
}
/** In Thai, a space is before the words that begin a sentence: "… นอกจากนี้ เราขอเรียกร้อง". */
var thaiEnd = `(?<=[\\p{sc=Thai}\\p{N}]{2})\\s+(?=${thaiOpenings}\\s?(?:พวก)?เรา(?:จึง|ยัง)?\\s?ขอ)`;
var hiddenEnd = new RegExp(/[.!?।။]["”»’)]?\[[^\]\s]{1,8}\]\s+(?=["“«]?\p{Lu})|(?<=\p{Ll}{4})[.!?]["”»’)]?\s+(?=\p{Nd}[\p{Nd}.,]*\s+\p{Ll})/u.source + `|${thaiEnd}`, "gu");
/** A citation or a number can hide the end of a sentence: "is dry.[3] It was", "broke. 41,000 people". */
function atCitations(text, start, end) {
	const cuts = [...text.slice(start, end).matchAll(hiddenEnd)].map((match) => start + match.index + match[0].length);
	return [start, ...cuts].map((from, index) => ({
		start: from,
		end: cuts[index] ?? end
	}));
}
/** Whether the full stop before a segment does not end a sentence. */
function goesOn(before, segment, language) {
	return /^[\p{Ll}]/u.test(segment) || /^["”»’)\]]*\s*[,;–—]/u.test(segment) || /[[(«“„၊]$|\p{sc=Thai}\.$/u.test(before) || abbreviationOf(language).test(before) || numbered.test(before) && /^\+?[\p{N}IVX]/u.test(segment) || letters.test(before) && !opens$1.test(segment) || /^\(?\p{Nd}+[.)။၊]$/u.test(before) || /(?:^|[^\p{Nd}])\p{Nd}{1,2}\.$/u.test(before) && (monthsIn(segment, language)[0]?.start === 0 || language.startsWith("de") && /^(?:und|bis) /.test(segment));
}

// src/draft/parts/headings.ts
/** Matches the comma or the semicolon at the end of an item of a list. */
var endsItem = /[,;،؛၊、，；]$/u;
/** Turns lines that look like headings into headings, and headings that are text into paragraphs. */
function withHeadings(blocks, language) {
	const hasHeadings = blocks.some(({ kind }) => kind === "heading");
	const numbered = blocks.filter((block, index) => isNumberedHeading(block, index, blocks));
	return blocks.map((block, index) => {
		const next = blocks[index + 1];
		if (isOverLeadIn(block, blocks[index - 1], next, language)) return {
			...block,
			kind: "paragraph"
		};
		const { item, ...rest } = block;
		if (numbered.length > 1 && numbered.includes(block)) {
			const text = `${item.mark ?? ""} ${block.rich.text}`.trim();
			return {
				...rest,
				kind: "heading",
				rich: {
					text,
					spans: []
				}
			};
		}
		if (isUnderCall(blocks, index, language)) return {
			...block,
			kind: "paragraph"
		};
		const isLeading = blocks[index + 2]?.kind === "item" && next?.kind === "paragraph";
		const isAfterItem = blocks[index - 1]?.kind === "item";
		return isHeading(block, next, {
			hasHeadings,
			isLeading,
			isAfterItem
		}, language) ? {
			...rest,
			kind: "heading"
		} : block;
	});
}
/** "To the government" above a list of demands leads into it. Below such a heading, "For donors" does too. */
var isOverLeadIn = (block, before, next, language) => (block.kind === "heading" || block.kind === "paragraph" && block.isBold === true) && next?.kind === "item" && !isClosingNotesLabel(lineOf(block), language) && before !== void 0 && ((block.level ?? (block.isBold ? 3 : 2)) > 2 && (before.kind === "heading" || before.kind === "item") || !/^(?:For|Pour|Para|Für|Untuk|Bagi)(?!\p{L})/u.test(lineOf(block))) && (askedByLabel(lineOf(block), language) ?? namedIn(lineOf(block), language)) !== void 0;
/** Returns whom a heading asks by a verb: "We call on the government to". */
var namedIn = (text, language) => {
	const asked = askedByLeadIn(text, language);
	return asked?.isYou ? void 0 : asked;
};
/**
* Whether a line names those whom the lead-in above it asks, over a list: "MEMBER STATES" below "We call on:", "The World
* Bank" below "We call for the following:".
*/
function isUnderCall(blocks, at, language) {
	const isName = (index) => (blocks[index].kind === "heading" || blocks[index].kind === "paragraph") && !/[.;!?\n]|[:：]./u.test(blocks[index].rich.text) && blocks[index + 1]?.kind === "item";
	const isInside = (block, index) => block.kind === "item" || isName(index);
	if (!isName(at)) return false;
	const start = blocks.findLastIndex((block, index) => index < at && !isInside(block, index));
	const [over, block] = [blocks[start], blocks[at]];
	if (over?.kind !== "paragraph" && over?.kind !== "heading") return false;
	const isHeading = over.kind === "heading";
	if (!isHeading && askedUnder(lineOf(over), lineOf(block), language)) return true;
	const isLeadIn = isDemandsLabel(lineOf(over), language) && (isHeading ? block.kind === "paragraph" || isBelow(block, over) : /[:：]$/u.test(lineOf(over)));
	const end = blocks.findIndex((each, index) => index > at && !isInside(each, index));
	return isLeadIn && blocks.slice(start + 1, end < 0 ? void 0 : end).some((each, index) => isName(start + 1 + index) && namesActor(lineOf(each), language));
}
/** Whether a heading is of a lower level than another. */
var isBelow = (block, over) => (block.level ?? 6) > (over.level ?? 1);
/** Whether a list item is a numbered heading: "1. Background" before a paragraph. */
function isNumberedHeading(block, index, blocks) {
	const text = lineOf(block);
	return block.item?.list === "numbered" && blocks[index + 1]?.kind === "paragraph" && blocks[index - 1]?.kind !== "item" && wordsOf(text).length <= 10 && !endsSentence(text) && !/[:：]$/u.test(text) && !endsItem.test(text);
}
function isHeading(block, next, { hasHeadings, isLeading, isAfterItem }, language) {
	if (block.kind !== "paragraph" || block.address || !next || block.rich.text.includes("\n")) return false;
	const text = lineOf(block);
	if (isClosingNotesLabel(text, language)) return !/[:：]\s*\S/u.test(text) && wordsOf(text).length < 10;
	if (isNotesLabel(text, language)) return true;
	if (block.isBold && !next.isBold && /[?؟？]$/u.test(text) && next.kind === "paragraph") return wordsOf(text).length < 15;
	if (endsSentence(text) || endsItem.test(text) || / (?:to|that|que|dass)\s?[:：]?$/iu.test(text) || wordsOf(text).length > 14 || text.length > 110) return false;
	const isList = next.kind === "item";
	if (isList && isAfterItem && /^\p{Ll}/u.test(text)) return false;
	if (isList && (/[:：]$|\s[–—-]$/u.test(text) || asksNow(text, language))) return false;
	if (block.isBold) return !next.isBold || isList || /[:：?]$/u.test(lineOf(next));
	if (isCapitals(text)) return !(/[:：]$/u.test(text) && (isSubject(text) || endsAsking(text)));
	if (hasHeadings || /[:：]$/u.test(text)) return false;
	return (isList || next.kind === "paragraph" && (isLeading || isProse(lineOf(next)) || endsSentence(lineOf(next)) || /[:：]$/u.test(lineOf(next)))) && wordsOf(text).length <= 8 && text.length <= 60 && !/^[“"«„]/u.test(text) && !unspacedOrganization.test(text) && isApart(text, next);
}
/** Whether a line begins with those who sign: "WE THEREFORE CALL FOR:". */
var isSubject = (text) => /^(?:we|i|nous|nosotr[oa]s|nós|wir|kami)(?!\p{L})|(?<!\p{L})(?:we|nous|nosotr[oa]s|nós|wir|kami)\s*[:：]$/iu.test(text);
/** "We call on the army to" leads into a list. "Our demands" is a heading above it. */
var asksNow = (text, language) => asksIn(text, language) && !/^(?:our|the|nos|nuestras|nossas|unsere|key|main)?\s*(?:\S+\s)?\S+$/iu.test(text) && /\p{Ll}.*\s.*\p{Ll}/u.test(text) ? !/^(?:Our|What we|Nos|Nuestras|Nossas|Unsere|Ce que)(?!\p{L})/u.test(text) : /[\p{sc=Thai}\p{sc=Mymr}]/u.test(text) && namedIn(text, language) !== void 0;
/** In scripts without full stops, a heading is much shorter than the text after it. */
var isApart = (text, next) => !/[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}]/u.test(text) || (next.kind === "item" ? text.length < 16 : lineOf(next).length > text.length * 2);

// src/draft/parts/marks.ts
/** Returns the emphasis, links and notes of a sentence, by its words. `notes` has the ids of notes by their keys. */
function marksOf({ text, spans }, notes) {
	return apart$1(spans).flatMap((span) => {
		if ("note" in span) {
			const note = notes.get(span.note);
			const before = text.slice(0, span.start).trimEnd();
			const words = /\S+$/u.exec(before)?.[0];
			return note && words ? [{
				...placed(text, words, before.length - words.length),
				note
			}] : [];
		}
		const raw = text.slice(span.start, span.end);
		const words = raw.trim();
		if (!words) return [];
		const place = placed(text, words, span.start + raw.indexOf(words));
		if ("kind" in span) return /[\p{L}\p{N}]/u.test(words) ? [{
			...place,
			kind: span.kind
		}] : [];
		const url = allowedUrl(span.url);
		return url === void 0 ? [] : [{
			...place,
			url
		}];
	});
}
/** Divides emphasis at the links, footnotes and other emphasis inside it. Marks cannot overlap. */
function apart$1(spans) {
	const kept = spans.filter((span) => !("kind" in span));
	for (const span of spans) {
		if (!("kind" in span)) continue;
		let parts = [span];
		for (const other of [...kept]) parts = parts.flatMap((part) => part.end <= other.start || other.end <= part.start ? [part] : [{
			...part,
			end: other.start
		}, {
			...part,
			start: other.end
		}]);
		kept.push(...parts.filter(({ start, end }) => start < end));
	}
	return kept.sort((one, other) => one.start - other.start);
}
/** Returns words of a sentence, with the number of their occurrence if it is not the first. */
function placed(text, words, start) {
	let occurrence = 1;
	for (let at = text.indexOf(words); at >= 0 && at < start; at = text.indexOf(words, at + 1)) occurrence++;
	return occurrence > 1 ? {
		words,
		occurrence
	} : { words };
}

// src/draft/parts/speakers.ts
/** A speaker can have a role and a place, but has no more words than this. */
var most$1 = 25;
/** Matches a speaker after a quotation: "“No more nets.” — Ada Osu, fisher", "「…」（…）", or a line without a dash. */
var speakers = [
	new RegExp(`(?<=["”“»«」』’]\\p{P}?|[.!?…。！？।။؟]|,)(?:\\s*[–—―]{1,2}\\s*|\\s+--?\\s+)(?<who>[\\p{Lu}\\p{Lo}][^–—―"”»」\\n]{1,160})$`, "u"),
	/(?<=["”»’])\s*[–—―]\s*(?<who>\p{Ll}[^–—―"”»」\n.]{2,90})$/u,
	/(?<=["”“»」』’]\p{P}?)\s*[(（](?<who>[\p{Lu}\p{Lo}][^()（）\n]{1,160})[)）]$/u,
	/(?<=["”“»」』’]\p{P}?)\s*\n(?<who>[\p{Lu}\p{Lo}][^"”»」\n]{1,90})$/u,
	/(?:^|\n)(?:[–—―]{1,2}|──|--?)\s*(?<who>\p{L}[^\n]*)$/u
];
/** Returns where a speaker begins in the text of a quotation, and the speaker. */
function speakerIn(rich) {
	for (const pattern of speakers) {
		const match = pattern.exec(rich.text);
		const { who = "" } = match?.groups ?? {};
		if (!match || wordsOf(who).length > most$1 || isProse(who)) continue;
		return {
			start: match.index,
			who: unwrapped({
				text: who.trim(),
				spans: []
			}).text
		};
	}
}
/** Returns quotations with their speakers, from the end of the quotation or the paragraph below it. */
function withSpeakers(blocks) {
	const found = /* @__PURE__ */ new Map();
	return blocks.flatMap((block, index) => {
		const quote = block.quote ?? blocks[index - 1]?.quote;
		if (quote === void 0 || block.kind !== "quote" && block.kind !== "paragraph") return [block];
		const speaker = speakerIn(block.rich);
		if (!speaker || block.quote === void 0 && speaker.start > 0) return [block];
		found.set(quote, speaker.who);
		return speaker.start > 0 ? [before(block, speaker.start)] : [];
	}).map((block) => {
		const speaker = block.quote === void 0 ? void 0 : found.get(block.quote);
		return speaker ? {
			...block,
			speaker
		} : block;
	});
}
/** Returns a block without the text from a place on. */
function before(block, end) {
	return {
		...block,
		rich: trimmed(sliced(block.rich, 0, end))
	};
}

// src/draft/parts/sections.ts
/** Divides the text of a document into sections, paragraphs and sentences. */
function textOf(blocks, found, language) {
	const notes = new Map(found.map(({ key, id }) => [key, id]));
	const report = [];
	const all = withSpeakers(withHeadings(blocks.filter(({ kind }) => kind !== "rule"), language));
	const levels = [...new Set(all.flatMap(({ kind, level }) => kind === "heading" && level ? [level] : []))].sort();
	const sections = [];
	const to = [];
	const lines = /* @__PURE__ */ new Map();
	let count = 0;
	const open = (heading, level) => {
		const isDeep = level ? levels.indexOf(level) > 0 : levels.length > 0 && heading !== void 0;
		const text = heading && unwrapped(heading).text;
		sections.push({
			id: `section-${sections.length + 1}`,
			...text && { heading: text },
			...text && isDeep && { level: 3 },
			...text && isClosingNotesLabel(text, language) && { kind: "notes" },
			paragraphs: []
		});
	};
	const sentencesOf = (rich, id) => sentencesIn(unwrapped(rich), language).map((sentence, index) => {
		const marks = marksOf(sentence, notes);
		return {
			id: `${id}s${index + 1}`,
			text: sentence.text,
			...marks.length > 0 && { marks }
		};
	});
	for (const block of all) {
		if (block.kind === "heading" && !isEnd(block)) {
			open(block.rich, block.level);
			continue;
		}
		if (isEnd(block)) {
			report.push({
				line: block.line,
				text: `left out of the text, end mark: ${lineOf(block)}`
			});
			continue;
		}
		if (sections.length === 0) open();
		if ((block.isSource || isContact$2(block, language)) && sections.at(-1).kind !== "notes") {
			open();
			sections.at(-1).kind = "notes";
		}
		for (const part of partsOf(block)) {
			const id = `p${++count}`;
			const sentences = sentencesOf(part, id);
			if (sentences.length === 0) {
				count--;
				continue;
			}
			const paragraph = {
				id,
				...formOf(block),
				sentences
			};
			sections.at(-1).paragraphs.push(paragraph);
			lines.set(id, block.line);
			if (block.address?.role === "to") to.push(paragraph);
		}
	}
	for (const { heading, paragraphs } of sections) if (heading && paragraphs.length === 0) report.push({ text: `left out, heading without text: ${heading}` });
	return {
		sections: sections.filter(({ paragraphs }) => paragraphs.length > 0),
		notes: found.map(({ id, mark, rich }) => ({
			id,
			mark,
			sentences: sentencesOf(rich, id.replace("note-", "n"))
		})),
		to,
		lines,
		report
	};
}
/** Returns the fields of a paragraph other than its sentences. */
function formOf({ item, quote, address, speaker }) {
	return {
		...item && { item: {
			list: item.list,
			...item.level > 1 && { level: item.level },
			...item.mark && { mark: item.mark }
		} },
		...quote && { quote: speaker ? { speaker } : {} },
		...address?.label && { label: address.label }
	};
}
/** Divides a table into its rows, and verse or an address into its lines. */
function partsOf(block) {
	if (block.kind === "table") return (block.rows ?? []).map((row) => joined$1(row.filter(({ text }) => text), " – "));
	const lines = blockLines(block);
	return block.kind === "paragraph" && lines.length > 1 && lines.every(({ rich: { text } }) => !isProse(text) && wordsOf(text).length < (lines.every(opens) ? 13 : 9)) && !isProse(lineOf(block)) ? lines.map(({ rich }) => rich) : [block.rich];
}
/** A line that wraps goes on with a small letter. */
var opens = ({ rich }) => !/^\P{L}*\p{Ll}/u.test(rich.text);
var isEnd = (block) => (block.kind === "paragraph" || block.kind === "heading") && /^[\s–—*#-]*(?:ends?|fin|###|\*\*\*)[\s–—*#-]*$/iu.test(lineOf(block)) && lineOf(block).length < 16;
var isContact$2 = (block, language) => block.kind === "paragraph" && /[:：]\s*\S/u.test(lineOf(block)) && isClosingNotesLabel(lineOf(block), language) && wordsOf(lineOf(block)).length < 40;

// src/draft/parts/unmarked-notes.ts
/**
* Moves notes that no sentence refers to into a closing section, because a statement has marks of notes in sentences only.
* The label of each is the signatory or heading that has its mark.
*/
function withUnmarkedNotes(text, found, blocks) {
	const sentences = text.sections.flatMap(({ paragraphs }) => paragraphs.flatMap((each) => each.sentences));
	const marked = new Set(sentences.flatMap(({ marks = [] }) => marks.flatMap((mark) => "note" in mark ? mark.note : [])));
	const unmarked = text.notes.filter(({ id }) => !marked.has(id));
	if (unmarked.length === 0) return text;
	const lines = blocks.flatMap(({ rich, rows = [] }) => [rich, ...rows.flat()].flatMap(linesOf$1));
	const paragraphs = unmarked.map(({ id, mark, sentences: own }) => {
		const label = labelOf(found.find((note) => note.id === id).key, lines) ?? mark;
		return {
			id,
			...label && { label },
			sentences: own
		};
	});
	return {
		...text,
		sections: [...text.sections, {
			id: `section-${text.sections.length + 1}`,
			kind: "notes",
			paragraphs
		}],
		notes: text.notes.filter((note) => !unmarked.includes(note)),
		report: [...text.report, ...paragraphs.map(({ id, label }) => ({
			line: found.find((note) => note.id === id).line,
			text: `moved to the closing notes, footnote that no sentence refers to: ${label}`
		}))]
	};
}
/** Returns the words before the mark of a note. */
function labelOf(key, lines) {
	for (const { text, spans } of lines) {
		const mark = spans.find((span) => "note" in span && span.note === key);
		if (mark) return text.slice(0, mark.start).trim();
	}
}

// src/draft/signatories/closing-lines.ts
/** Returns some lines of a block as a block. */
var part = (block, lines) => ({
	...block,
	rich: joined$1(lines.map(({ rich }) => rich), "\n"),
	line: lines[0].line,
	endLine: lines.at(-1).line
});
/** Whether a line has a telephone, an address, or a label before them. */
var isContact$1 = (text = "") => /[:：@]|\p{Nd}{3}/u.test(text) && wordsOf(text).length < 12;
/** Divides names from the label of notes that is right under them, in a text without empty lines. */
function withNotesLabels(blocks, language) {
	return blocks.flatMap((block) => {
		if (block.kind !== "paragraph" || !block.rich.text.includes("\n")) return [block];
		const lines = blockLines(block);
		const at = lines.findLastIndex(({ rich: { text } }) => isNotesLabel(text, language));
		if (at < 1) return [block];
		return [
			lines.slice(0, at),
			lines.slice(at, at + 1),
			lines.slice(at + 1)
		].filter(({ length }) => length > 0).map((each) => part(block, each));
	});
}
/** Divides names from the line of a contact that is right under them, and a label from the contacts under it. */
function withClosingLines(blocks, language) {
	return blocks.flatMap((block) => {
		if (block.kind !== "paragraph" || !block.rich.text.includes("\n")) return [block];
		const lines = blockLines(block);
		const at = lines.findIndex(({ rich: { text } }, index) => isClosingNotesLabel(text, language) && (/[:：]|ends/iu.test(text) || /^\P{Ll}/u.test(text) && isContact$1(lines[index + 1]?.rich.text)));
		const [{ rich: first }] = lines;
		if (isClosingNotesLabel(first.text, language) && !/[:：]/u.test(first.text) && lines.length > 1) return [part(block, lines.slice(0, 1)), part(block, lines.slice(1))];
		if (at < 1) return [block];
		return [part(block, lines.slice(0, at)), ...withClosingLines([part(block, lines.slice(at))], language)];
	});
}
/** Divides names from the captions of pictures between and under them. */
function withCaptions(blocks, language) {
	return blocks.flatMap((block) => {
		if (block.kind !== "paragraph" || !block.rich.text.includes("\n")) return [block];
		const parts = [];
		let isAfter = true;
		for (const each of blockLines(block)) {
			const isOwn = isCaption(each.rich.text, language);
			if (isAfter || isOwn) parts.push([each]);
			else parts.at(-1).push(each);
			isAfter = isOwn;
		}
		return parts.length > 1 ? parts.map((lines) => part(block, lines)) : [block];
	});
}

// src/draft/signatories/person-names.ts
var particle = /^(?:d[aeiou]s?|del|della|van|von|der|den|bin|bint|ibn|al|el|la|le|ter|y|e)$/iu;
/** Whether a name can be one of a person: two to four words with capitals, none of which names an organization. */
function canBePerson(name) {
	const words = wordsOf(name);
	return words.length > 1 && words.length < 5 && !saysOrganization(name) && !/[\p{N}!?&/"“«|:]/u.test(name) && words.every((word) => particle.test(word) || /^\p{Lu}(?:\.|[\p{L}'’-]*\p{Ll}|\.\p{Lu}\.)?[.,]?$/u.test(word));
}
/**
* Adds the kind to names in one group that can be persons, below the closing of a letter or among persons. Asks about it
* once, because nothing in the name says so.
*/
function withKinds(members, { isLetter, isKnown }) {
	const isOpen = (each) => !each.kind && canBePerson(each.name);
	const open = members.filter(isOpen);
	if (isKnown || open.length === 0) return members;
	const persons = members.filter(({ kind }) => kind === "person").length;
	const organizations = members.length - persons - open.length;
	const isRare = members.length < 2 || open.length * 4 < organizations;
	if (!isLetter && persons === 0 && isRare) return members;
	const likely = persons || (organizations > 0 ? open.length : 0);
	const arePersons = isLetter ? organizations === 0 : likely > organizations;
	const confirm = open.length > 1 ? confirmations.kinds : confirmations.kind;
	return members.map((each) => isOpen(each) ? {
		...each === open[0] && { confirm },
		...each,
		...arePersons && { kind: "person" }
	} : each);
}

// src/draft/signatories/countries.ts
var known = /* @__PURE__ */ new Map();
var continents = "europe, asia, africa, international, global, regional, américa latina, middle east, moyen-orient, oriente medio, nahost".split(", ");
/** The numbers of continents and their parts, such as Latin America. */
var areas = "002 003 005 009 011 013 014 015 017 018 019 021 029 030 034 035 053 054 057 061 142 143 145 150 151 154 155 419".split(" ");
/** Names that are neither in CLDR nor formed as in `formal`, in all languages. */
var others$1 = [
	"UK, USA, EEUU, EE UU, EUA, UAE, DRC, RDC, RDP Lao, Lao PDR, DPRK, DR Congo, RD Congo, DR Kongo, RD Kongo, Congo, Kongo, Kinshasa, Brazzaville",
	"Burma, Birmanie, Birmania, Birma, Mianmar, Republic of the Union of Myanmar, Korea, Corée, Corea, Coreia, Czech Republic, Turkey, Ivory Coast, Swaziland",
	"Macedonia, East Timor, Bosnia, Cape Verde, Great Britain, Britain, England, Scotland, Wales, Northern Ireland, Schottland, Großbritannien, Inggris, Escocia, Écosse",
	"Palestine, Palestina, Palästina, Occupied Palestinian Territory, Occupied Palestinian Territories, Tibet, Kurdistan, West Papua, Catalonia, Catalunya",
	"Viet Nam, Russian Federation, Syrian Arab Republic, United States of America, Cabo Verde, Estado español, Euskal Herria, Brunei Darussalam, The Gambia",
	"فلسطين, بريطانيا, كوريا, الكونغو, كردستان, أمريكا, アメリカ, 米国, 英国, パレスチナ, ミャンマー, ビルマ, 大韓民国, コンゴ, 韓国, 香港, 台湾, チベット",
	"พม่า, เมียนมา, ปาเลสไตน์, เกาหลี, อังกฤษ, ဗမာ, ကိုရီးယား, ပါလက်စတိုင်း, কোরিয়া, ফিলিস্তিন, প্যালেস্টাইন, মিয়ানমার, বার্মা, যুক্তরাষ্ট্র, আমেরিকা, কঙ্গো, म्यांमार, फ़िलिस्तीन, अमेरिका"
].flatMap((line) => line.split(", "));
/** Matches the words of a formal name before the country, or after it: "Democratic Republic of the ", " Republic". */
var formal = [
	"^(?:(?:people's|democratic|socialist|islamic|federal|federative|federated|plurinational|bolivarian|oriental|united|arab|hashemite|co-?operative|hellenic) )*(?:republic|kingdom|states?|sultanate|principality|emirate|commonwealth) of (?:the )?",
	"^(?:république|royaume|état|sultanat|principauté)(?: \\p{L}+){0,2} (?:de la |de l'|des |du |de |d')",
	"^(?:repúblic?[ac]|república|reino|estado|principado)(?: \\p{L}+){0,2} d(?:e la|el?|[oae]s?) ",
	"^(?:\\p{L}+ ){0,2}(?:republik|bundesrepublik|königreich|staat|kerajaan|negara)(?: (?:demokratik|rakyat|islam))?(?: der)? ",
	"^(?:جمهورية|مملكة|دولة|سلطنة|إمارة) |^(?:ประเทศ|สาธารณรัฐ(?:ประชาธิปไตย|สังคมนิยม|ประชาชน)*|ราชอาณาจักร|รัฐ)",
	"(?:民主)?(?:共和国|王国|連邦)$|(?:သမ္မတ|ပြည်ထောင်စု)?နိုင်ငံ(?:တော်)?$| (?:প্রজাতন্ত্র|রাষ্ট্র)$|(?: الديمقراطية| العربية| الإسلامية)$"
].map((pattern) => new RegExp(pattern, "u"));
/** Matches an article before the name of a country. */
var article = /^(?:the|la|les?|l'|el|los|las|os?|as?|die|der) ?(?=\p{L})/u;
/** Parts "Korea, Republic of" and "Iran (Islamic Republic of)". */
var inverted = /^(.+?)(?:,\s*|\s*\()([^(),]+ of(?: the)?)\)?$/u;
/** Returns a name as it is compared: in lower case, without the dots of "U.K." */
var folded = (text) => text.normalize().toLowerCase().replaceAll("’", "'").replace(/(?<=(?<!\p{L})\p{L}{1,2})\./gu, "").replace(/\s+/gu, " ").trim();
/** The names of a country: "Myanmar (Burma)" has two, and "Congo - Kinshasa" is also written without spaces. */
var namesOf$1 = (name) => [
	name,
	...name.split(/\s*\(([^)]+)\)\s*/u),
	name.replace(" - ", "-"),
	name.replace(" & ", " and ")
];
/** The countries and the continents of the world in a language and in English. */
function placesIn$1(language) {
	const made = known.get(language);
	if (made) return made;
	const letters = [...Array(26).keys()].map((index) => String.fromCharCode(65 + index));
	const codes = letters.flatMap((one) => letters.map((other) => one + other));
	const names = (list) => [language, "en"].flatMap((locale) => ["long", "short"].flatMap((style) => {
		const display = new Intl.DisplayNames([locale], {
			type: "region",
			style,
			fallback: "none"
		});
		return list.flatMap((code) => namesOf$1(display.of(code) ?? ""));
	}));
	const asSet = (list) => new Set(list.map(folded).filter(Boolean));
	const places = {
		countries: asSet([...names(codes), ...others$1]),
		continents: asSet([...continents, ...names(areas)])
	};
	known.set(language, places);
	return places;
}
/** Whether a text names a continent or a part of it, or says that something is international. */
var isContinent = (text, language) => placesIn$1(language).continents.has(folded(text));
/** Whether a text names a country, also by its formal name, or a continent. */
function isCountry(text, language) {
	if (text.length > 60) return false;
	const name = folded(text).replace(inverted, "$2 $1");
	const isOne = (each) => placesIn$1(language).countries.has(each) || placesIn$1(language).countries.has(each.replace(article, ""));
	return isOne(name) || isContinent(name, language) || isOne(formal.reduce((rest, words) => rest.replace(words, ""), name));
}

// src/draft/signatories/occupations.ts
/** Occupations in one word that no organization or place has for its name. */
var words = new RegExp(`^(?:${[
	"shepherd|shepherdess|goatherd|herder|baker|butcher|grocer|fishmonger|potter|weaver|tailor|cobbler|blacksmith|smith|mason",
	"carpenter|joiner|plumber|electrician|welder|builder|roofer|miner|sailor|skipper|boatman|ferryman|docker|clerk|cook|chef",
	"waiter|waitress|barista|gardener|beekeeper|forester|ranger|vet|dentist|surgeon|paramedic|pharmacist|optician|therapist",
	"monk|nun|abbot|abbess|deacon|verger|organist|cellist|pianist|violinist|drummer|dancer|sculptor|painter|potter|playwright",
	"plasterer|postman|postwoman|firefighter|policeman|policewoman|soldier|veteran|pensioner|retiree|homemaker|housewife|parent",
	"grandparent|grandmother|grandfather|resident|survivor|apprentice|bookseller|publisher|printer|shopkeeper|trader|vendor",
	"boulang(?:er|ère)|berg(?:er|ère)|paysanne?|maçonne?|agricultrice|agriculteur|apicultrice|apiculteur|infirmière?|retraitée?|étudiante?",
	"panader[oa]|pastora?|campesin[oa]|pescadora?|jubilad[oa]|estudiante|albañil|carpinter[oa]|ganader[oa]",
	"padeir[oa]|pescadora?|lavradora?|pedreir[oa]|aposentad[oa]|estudante|agricultora?",
	"\\p{L}*(?:jäger|bäcker|förster|schäfer|imker|winzer|fischer|gärtner|händler|arbeiter|fahrer|handwerker|mechaniker|techniker|schreiner|tischler|schneider|metzger|maurer|rentner|schüler|therapeut|künstler|macher|bäuer|köch)(?:in)?",
	"\\p{L}*(?:arzt|ärztin|bauer)|\\p{L}{3,}(?:er|ist|eur|ent|or|log)in(?<!schwerin)|koch|hausfrau|hausmann|\\p{L}*(?:kauffrau|kaufmann|angestellter?)"
].join("|")})$`, "iu");
/** The endings of occupations. Places can have them, too. */
var endings = {
	en: /^\p{Lu}\p{Ll}{2,}(?:er|or|ist|ian|man|woman|herd|smith|wright)$/u,
	fr: /^\p{Lu}\p{Ll}{2,}(?:er|ère|eur|euse|rice|iste|ienn?e?)$/u,
	es: /^\p{Lu}\p{Ll}{2,}(?:er[oa]|dora?|ista)$/u,
	pt: /^\p{Lu}\p{Ll}{2,}(?:eir[oa]|dora?|ista)$/u
};
/** Names of places and organizations with these endings. */
var names = /(?:^shelter|chester|c?ester|minster|over|ouver|enver|exeter|ulster|einster|salvador|bangor|windsor|alger|tanger)$/iu;
/** Matches an office of a place: "Abbot of Kest". */
var ofPlace = /^(?:Chief|Elder|Abbot|Abbess|Prior|Prioress|Provost|Warden|Sheriff|Curator|Steward|Keeper|King|Queen|Prince|Sultan|Emir) of \p{Lu}/u;
/**
* Whether a part after the name of a person is an occupation, beyond the roles that a language lists: "Shepherd",
* "Town clerk". Before a place that is no country, the ending of a word is enough: "Riveter, Leeds".
*/
function isOccupation(part, language, isBeforePlace = false) {
	if (words.test(part) || ofPlace.test(part)) return true;
	const ending = endings[primary(language)];
	const [, last] = /^\p{Lu}\p{Ll}+(?: \p{Ll}+)* (\p{Ll}+)$/u.exec(part) ?? [];
	if (last) return words.test(last) || (ending?.test(last.replace(/^./u, (c) => c.toUpperCase())) ?? false);
	return isBeforePlace && (ending?.test(part) ?? false) && !names.test(part);
}

// src/draft/signatories/about.ts
/** Whether a part of a line is more likely the name of an organization than of a place. */
var isAffiliation = (part) => wordsOf(part).length > 1 || /^\p{Lu}{2,}$/u.test(part) || /[\p{sc=Han}\p{sc=Thai}\p{sc=Mymr}]/u.test(part);
/** Parses "engineer from Togo" and "hydrologist at the University of Kest". */
function insideRole(text, language) {
	const [, role, sign = "", place = ""] = /^(.+?) (from|at|aus|an der|am|bei(?:m| der)?|à l['’]|à la|en la|na|no|di|dari) ?(?:the )?(\p{Lu}.+)$/u.exec(text) ?? [];
	if (role && organization.test(place) && sign !== "from") return {
		role,
		affiliation: place
	};
	return role && isCountry(place, language) ? {
		role,
		region: place
	} : {};
}
/** Whether the first of the details after a name is an occupation. */
var isOccupationIn = ([first = "", place, ...more], language) => isOccupation(first, language, place !== void 0 && more.length === 0 && wordsOf(place).length < 4 && !isCountry(place, language) && !saysOrganization(place));
/** Matches a part of an organization, before the organization. */
var unit = /^(?:Department|Dept\.?|Faculty|School|Institute|Centre|Center|Division|Graduate School|Lehrstuhl|Fakultät|Institut|Abteilung|Fachbereich|Seminar|Département|Faculté|Laboratoire|UFR|Departamento|Facultad|Faculdade|Instituto|Fakultas|Jurusan|Departemen|Program Studi)(?!\p{L})/u;
/** Whether two parts name organizations in a script without capitals, such as a department and its university. */
var areUncased = (parts) => parts.every((part) => /^\p{Lo}/u.test(part) && isUncasedOrganization(part));
/** Whether a detail in a script without capitals is more likely a role than an organization or a place. */
var isUncasedRole = (part, language) => /^[\p{sc=Arab}\p{sc=Beng}\p{sc=Deva}]/u.test(part) && wordsOf(part).length > 1 && !isUncasedOrganization(part) && !isCountry(part, language);
/** Parses the details after the name of a person: a role, an affiliation, a place. */
function aboutOf(parts, language) {
	const rest = [...parts];
	const about = {};
	const isFirstRole = rest[0] !== void 0 && (isRole(rest[0], language) || /^\p{Ll}/u.test(rest[0]) || isOccupationIn(rest, language));
	if (rest[0] && isFirstRole) {
		about.role = rest.shift();
		if (rest.length > 1 && /^\p{Ll}/u.test(rest[0])) about.role += `, ${rest.shift()}`;
		if (rest.length === 0) return {
			...about,
			...insideRole(about.role, language)
		};
	}
	const last = rest.at(-1);
	if (rest.length === 2 && (unit.test(rest[0]) && organization.test(last) || areUncased(rest)) && !isCountry(last, language)) return {
		...about,
		affiliation: rest.join(", ")
	};
	if (!about.role && rest.length === 1 && isUncasedRole(last, language)) return {
		...about,
		role: last
	};
	if (!about.role && rest.length === 2 && wordsOf(rest[0]).length < 4 && !ofOrganization.test(rest[0]) && !isCountry(last, language) && (ofOrganization.test(last) || organization.test(last) || wordsOf(last).length > 2)) {
		about.role = rest.shift();
		about.affiliation = rest.shift();
		return about;
	}
	if (!about.role && rest.length === 2 && language.startsWith("de") && /^\p{Lu}[\p{Ll}-]+(?:\p{Lu}\p{Ll}+)?$/u.test(rest[0]) && !organization.test(rest[0]) && !isCountry(rest[0], language)) about.role = rest.shift();
	if (last && (isCountry(last, language) || rest.length > 1 || !isAffiliation(last))) {
		about.region = last;
		rest.pop();
	}
	if (rest.length > 0) about.affiliation = rest.join(", ");
	return about;
}

// src/draft/signatories/brackets.ts
/** Stands for each character in brackets while a text is divided. */
var inBrackets$1 = "";
/** Divides a text at a separator, but not inside brackets: "Amina Yusuf (Lake Institute, Kenya), River Watch". */
function divided(text, separator) {
	const masked = text.replace(/[(\uff08[][^()\uff08\uff09[\]]*[)\uff09\]]/gu, (all) => "".repeat(all.length));
	const parts = [];
	let start = 0;
	for (const match of masked.matchAll(new RegExp(separator.source, `g${separator.flags.replace("g", "")}`))) {
		parts.push(text.slice(start, match.index));
		start = match.index + match[0].length;
	}
	return [...parts, text.slice(start)];
}
/** Returns the text before the brackets at the end of a text, and what is inside, also divided at commas. */
function bracketsOf(text) {
	const [, bare, inside] = /^(.+?)\s*[(\uff08[]([^()\uff08\uff09[\]]+)[)\uff09\]]$/u.exec(text.trim()) ?? [];
	if (bare === void 0 || inside === void 0) return void 0;
	const parts = inside.split(/\s*[,;،、，၊]\s*/u).filter(Boolean);
	return parts.length > 0 ? {
		bare,
		inside,
		parts
	} : void 0;
}

// src/draft/signatories/names.ts
/** Returns a name without the punctuation that follows it in lists. */
function cleaned(text) {
	let name = text.replace(/\s+/g, " ").replace(/^[\s•·–—*-]+(?=\s)/u, "").trim().replace(/[;；,，،၊、]\s*(?:and|et|y|e|und|dan|و)?$/u, "").trim();
	if (endsSentence(name) && name.endsWith(".")) name = name.slice(0, -1);
	if (/[।။。]$/u.test(name)) name = name.slice(0, -1);
	return name.trim();
}
/** Matches the end of a sentence before another: "near Sarn. Since 3 May". */
var sentenceInside = /\p{Ll}{3}\.\s+\p{Lu}\p{Ll}+ (?:\p{Nd}|\p{Ll}{3,} \p{Ll})/u;
/** Matches those who sign as the subject of a sentence: "We, 23 organizations, reject". */
var we = /^(?:we|i|nous|nosotr[oa]s|nós|wir|kami|kita|نحن|আমরা|เรา|พวกเรา|私たち)$/iu;
/** Whether a text can be a name. A sentence cannot. */
var canBeName = (text) => /\p{L}/u.test(text) && text.length <= 260 && wordsOf(text).length <= 32 && (!isProse(text) || isCapitalizedName(text)) && !sentenceInside.test(text) && !we.test(text);
/** Returns a name in a list of persons as a person, unless it looks like an organization. */
function likePersons(text, language) {
	const person = personOf(cleaned(text), language, true);
	const isAlone = !person || Object.keys(person).length < 3;
	if (person && !person.role && Object.keys(person).length === 3) {
		const { affiliation, region } = person;
		const isPlace = bracketsOf(cleaned(text)) !== void 0 || isCountry(region ?? "", language);
		if (region && !affiliation && !isPlace) {
			person.role = region;
			delete person.region;
		}
	}
	return isAlone || /[!?]$/u.test(person.name) || wordsOf(person.name).length > 5 || ofOrganization.test(person.name) ? void 0 : person;
}
/** Parses a line with a signatory: the name, and details such as a role or a place. */
function signatoryOf(text, language, kind) {
	const name = cleaned(text);
	const person = personOf(name, language, kind === "person");
	const isNamed = kind === "organization" && person?.role && !isRole(person.role, language);
	if (person && !isNamed) return person;
	const inBrackets = bracketsOf(name);
	if (inBrackets && isCountry(inBrackets.parts.at(-1), language)) return {
		name: inBrackets.bare,
		region: inBrackets.inside
	};
	const [, before = "", sign = "", place = ""] = /^(.+?)([,،、]\s*|\s+[–—-]\s+)([^,،、()\uff08\uff09–—]+)$/u.exec(name) ?? [];
	const isBranch = /[–—-]/u.test(sign) && isContinent(place, language);
	const isTown = /^[,،]/u.test(sign) && organization.test(before) && /^\p{Lo}[\p{L}\p{M}'’-]+$/u.test(place) && !organization.test(place) && kind !== "person";
	const isHyphen = sign.trim() === "-" && kind !== "person";
	if (before && (isTown || isCountry(place, language)) && !isBranch && !isHyphen) return {
		name: before,
		region: place
	};
	return { name };
}
var degree = /^(?:Ph\.?D|M\.?D|M\.?A|LL\.?[BM]|S\.?J|O\.?P|O\.?B\.?E|K\.?C|Q\.?C|Jr|Esq)\.?$/u;
/**
* Returns a name and its details that only a space or a dot divides, in Thai and Japanese: "นายสมชาย ใจดี ทนายความ",
* "早川透・弁護士".
*/
function unspacedParts(text, language) {
	if (/[,、，]/u.test(text)) return void 0;
	if (/\p{sc=Han}/u.test(text)) {
		const [name = "", role = "", ...more] = text.split("・");
		return more.length === 0 && !isUncasedOrganization(name) && isRole(role, language) ? [name, role] : void 0;
	}
	if (!/\p{sc=Thai}/u.test(text) || isUncasedOrganization(text)) return void 0;
	const words = text.split(/\s+/);
	const at = words.findIndex((word, index) => index > (isTitled(text, language) ? 0 : 1) && isRole(word, language));
	const starts = [
		0,
		at,
		words.findIndex((word, index) => index > Math.max(at, 0) && isUncasedOrganization(word)),
		words.length
	].filter((start) => start >= 0);
	return starts.length < 3 || at < 0 && !isTitled(text, language) ? void 0 : starts.slice(0, -1).map((start, index) => words.slice(start, starts[index + 1]).join(" "));
}
function personOf(text, language, isKnown) {
	const inBrackets = bracketsOf(text);
	if (inBrackets && divided(inBrackets.bare, /,\s+|\s[–—|-]\s/u).length === 1) return personWith(inBrackets, language, isKnown);
	const dashed = divided(text, /\s+[–—-]\s+/u);
	const parts = dashed.length > 1 ? [dashed[0], ...dashed.slice(1).flatMap((part) => divided(part, /,\s+/u))] : unspacedParts(text, language) ?? divided(text, /,\s+|\s+\|\s+|[،၊]\s*|[、，]/u);
	let name = parts[0];
	const rest = parts.slice(1);
	const own = rest.length === 1 ? bracketsOf(rest[0]) : void 0;
	if (own && (/^\p{Ll}/u.test(own.bare) || isRole(own.bare, language)) && /^\p{Lu}{2,}$/u.test(own.inside)) rest.splice(0, 1, own.bare, own.inside);
	const place = rest.length > 0 ? bracketsOf(rest.at(-1)) : void 0;
	const isPlace = place?.parts.length === 1 && /^\p{Lu}\p{Ll}/u.test(place.inside) && (isRole(place.bare, language) || wordsOf(place.bare).length === 1 || isCountry(place.inside, language));
	if (isPlace) rest.splice(-1, 1, place.bare);
	while (rest[0] && (degree.test(rest[0]) || isLegalForm(rest[0]))) name += `, ${rest.shift()}`;
	const hasRole = rest[0] !== void 0 && (isRole(rest[0], language) || /^\p{Ll}/u.test(rest[0]) || canBePerson(name) && isOccupationIn(rest, language));
	const [representative = "", office2 = ""] = rest;
	if (!isKnown && dashed.length === 2 && rest.length === 2 && (canBePerson(representative) || isTitled(representative, language)) && (isRole(office2, language) || /^\p{Ll}/u.test(office2)) && !isTitled(name, language)) return {
		name,
		role: rest.join(", ")
	};
	const [office = "", ...by] = (rest[0] ?? "").split(" ");
	if (rest.length === 1 && isRole(office, language) && /^\p{Lu}/u.test(by[0] ?? "") && canBePerson(by.join(" ")) && !isKnown && !isTitled(name, language)) return {
		name,
		role: rest[0]
	};
	const isPerson = isKnown || isTitled(name, language) || hasRole && wordsOf(name).length <= 5;
	const [of = "", country = "", ...more] = rest;
	if (!isPerson && canBePerson(name) && saysOrganization(of) && isCountry(country, language)) return more.length > 0 ? void 0 : {
		confirm: confirmations.kind,
		name,
		kind: "person",
		affiliation: of,
		region: country
	};
	if (!isPerson) return void 0;
	if (!isKnown && !hasRole && rest.length < 2) {
		const [title = ""] = name.split(" ");
		if (rest.length === 0 && ofOrganization.test(name) || saysOrganization(name.slice(title.length))) return void 0;
		if (rest.length === 0 && !/\.|^(?:Dr|Prof|Mrs?|Ms|Mx)$/u.test(title) && wordsOf(name).length === 2) return {
			confirm: confirmations.kind,
			name,
			kind: "person"
		};
	}
	const about = aboutOf(rest, language);
	if (isPlace && about.region && !about.affiliation && !about.role) about.role = about.region;
	return {
		name,
		kind: "person",
		...about,
		...isPlace && { region: place.inside }
	};
}
/** Returns a person with details in brackets: "Amina Yusuf (lawyer, Kenya)", but not "River Watch (Nairobi, Kenya)". */
function personWith({ bare, parts }, language, isKnown) {
	const about = () => ({
		name: bare,
		kind: "person",
		...aboutOf(parts, language)
	});
	if (isKnown || isTitled(bare, language)) return about();
	if (saysOrganization(bare) || wordsOf(bare).length > 5) return void 0;
	const isSaid = /^\p{Ll}/u.test(parts[0]) && canBePerson(bare);
	const isOccupied = canBePerson(bare) && isOccupationIn(parts, language);
	if (isSaid || isOccupied || isRole(parts[0], language)) return about();
	if (wordsOf(bare).length > 1 && wordsOf(parts[0]).length > 1 && organization.test(parts[0])) return {
		confirm: confirmations.kind,
		...about()
	};
}

// src/draft/signatories/others.ts
/** "Others" after a number, in the languages of statements. */
var others = [
	"others?|more|further|additional|other [\\p{Ll} -]+",
	"autres?(?: [\\p{Ll} '’-]+)?|otr[oa]s(?: [\\p{Ll} ]+)?|más|outr[oa]s(?: [\\p{Ll} ]+)?|mais|entidades",
	"weitere[rn]?(?: \\p{L}+)?|andere[rn]?(?: \\p{L}+)?|(?:\\p{Ll}+ )?lain(?:nya)?"
].join("|");
/** Matches "and 12 others", "e mais 31 entidades", "এবং আরও ২৫টি সংগঠন", "ほか12名" at the end of a text. */
var counted = new RegExp([
	`(?:^|[\\s,;]{1,4})(?:and|&|\\+|plus|as well as|et|y|e|und|sowie|dan|serta)\\s+(?:another |encore |otr[oa]s |mais |outr[oa]s |weitere )?\\p{Nd}+\\s+(?:${others})`,
	"(?:^|[\\s,;]{1,4})(?:e|y) (?:mais|otr[oa]s|outr[oa]s) \\p{Nd}+ \\p{Ll}+",
	"\\s{0,4}(?:এবং|ও)\\s+(?:আরও|আরো|অন্যান্য)\\s*\\p{Nd}+\\s*[\\p{L}\\p{M}]*(?:\\s[\\p{L}\\p{M}]+)?",
	"(?:^|[\\s،,]{1,4})و\\s?\\p{Nd}+ (?:آخرون|أخرى|آخرين|\\p{L}+ أخرى)",
	"\\s{0,4}(?:และ)?(?:อีก|อื่นๆ อีก)\\s*\\p{Nd}+\\s*[\\p{L}\\p{M}]*",
	"[\\s၊]{0,4}(?:နှင့်\\s*)?အခြား[^၊]{0,30}\\p{Nd}+\\s*\\S*",
	"\\s?(?:ほか|他)\\s?\\p{Nd}+\\s?(?:名|人|団体)"
].map((pattern) => `(?:${pattern})`).join("|").replace(/^(.*)$/s, "(?:$1)[.।]?$"), "u");
/** Returns a name without the number of others after it, which is empty if nothing else is in the text. */
var withoutOthers = (text) => text.replace(counted, "").trim();

// src/draft/signatories/urls.ts
/** Matches a URL after a comma, a dash or a space, or in brackets. */
var url = /(?:\s*[,;|،、]\s*|\s+[–—-]\s+|\s*[(（<[]\s*|\s+)(?<url>(?:https?:\/\/|www\.)[^\s()（）<>[\],;،、]+[^\s()（）<>[\],;،、.])\/?[)）>\]]?/iu;
/** Whether a part of a line is a URL alone. */
var isUrl = (part) => /^(?:https?:\/\/|www\.)\S+$/iu.test(part);
/** Moves the URL of a signatory out of the name: "River Watch, https://river.example". */
function withUrl(name) {
	const match = name.fields ? null : url.exec(name.text);
	if (!match) return name;
	const found = match.groups.url;
	const text = name.text.slice(0, match.index) + name.text.slice(match.index + match[0].length);
	return {
		url: /^www/iu.test(found) ? `https://${found}` : found,
		...name,
		text
	};
}

// src/draft/signatories/names-in-line.ts
var separators = [...[
	/\s*[;；／]\s*/u,
	/\s*[•|｜·]\s*/u,
	/\s*[、，،၊]\s*/u,
	/\s*,\s+/u
]];
/** Divides "Justice and Peace and Network of Nurses" before what an organization is, or else at the first "and". */
function lastTwo(text) {
	const named = /^(.+?)\s+(?:and|et|y|e|und|dan)\s+(\p{Lu}.+)$/u;
	const at = [...text.matchAll(/\s+(?:and|et|y|e|und|dan)\s+(?=\p{Lu})/gu)].find((part) => organization.exec(text.slice(part.index + part[0].length))?.index === 0);
	return at ? new RegExp(`^([^]{${at.index}})\\s+\\p{L}+\\s+(\\p{Lu}.+)$`, "u").exec(text) : named.exec(text);
}
/** Puts the legal form of an organization after its name: "Casa de la Prensa", "A.C." A URL is after a name, too. */
var withForms = (parts) => parts.reduce((all, part) => {
	return (isUrl(part) || isLegalForm(part)) && all.length > 0 ? [...all.slice(0, -1), `${all.at(-1)}, ${part}`] : [...all, part];
}, []);
var initialsOf = (text) => (text.match(/(?<![\p{L}'’-])\p{Lu}/gu) ?? []).join("");
/** Joins the parts of a name with a comma whose acronym has the initials of both: "Union for Trade", "Textile and Services (UTTS)". */
var withInitials = (parts) => parts.reduce((all, part) => {
	const [, own = "", acronym = ""] = /^(.*)\s\((\p{Lu}{3,8})\)$/u.exec(part) ?? [];
	const before = all.at(-1) ?? "";
	return acronym !== "" && initialsOf(before) !== "" && initialsOf(before + " " + own) === acronym ? [...all.slice(0, -1), `${before}, ${part}`] : [...all, part];
}, []);
/** Whether both parts of a line below the name of a country are names, and the second is no place or role. */
var areNames = (parts, language) => parts.every((part) => wordsOf(part).length > 1 && !isRole(part, language) && !isCountry(part, language)) && !isTitled(parts[0] ?? "", language);
/** Matches a day before a name: "23 October – Dr Ada Osu". */
var dayBefore$1 = /^[^–—:]{0,24}?\p{Nd}[^–—:]{0,24}?\s[–—-]\s(?=\p{L})/u;
var and = "(?:and|et|y|e|und|dan|sowie|และ|နှင့်|এবং|ও)";
var andFirst = new RegExp(`^${and}\\s+`, "iu");
/** Divides "River Watch (Kenya), Lake Union (Uganda); Coast Forum (Togo) and Reef Fund (Fiji)" after each bracket. */
function dividedAfterBrackets(text) {
	const parts = divided(text, afterBrackets);
	return parts.every((part) => {
		const name = bracketsOf(cleaned(part));
		return name !== void 0 && !/[,;،、，]/u.test(name.bare);
	}) && parts.length > 1 ? parts : void 0;
}
var afterBrackets = new RegExp(`(?<=${""})(?:\\s*[,;،、，]\\s*(?:${and}\\s+)?|\\s+${and}\\s+)`, "iu");
var namesOf = (texts) => texts.map(cleaned).filter(Boolean).map((text) => ({ text }));
/** Returns the names in a line, separated by commas or other punctuation. */
function namesInLine(text, language, isLabelled = false) {
	const numbered = text.split(/(?:^|[\s,;])\(?\d{1,3}[.)]\s+/u).filter((part) => part.trim());
	if ((text.match(/(?:^|[\s,;])\(?\d{1,3}[.)]\s+/gu)?.length ?? 0) > 1 && /^\(?1[.)]\s/u.test(text)) return namesOf(numbered);
	const placed = dividedAfterBrackets(text);
	if (placed) return namesOf(placed);
	for (const separator of separators) {
		const parts = withForms(withInitials(divided(text, separator).map((part) => part.trim()))).filter(Boolean);
		const isComma = separator.source.includes(",\\s+");
		const least = isComma && !(isLabelled && areNames(parts, language)) ? 3 : 2;
		if (parts.length < least) continue;
		const isOne = least === 3 && parts.length < 7 || /[،|]/u.test(separator.source) ? parts.slice(1).some((part) => isRole(part, language)) || isTitled(parts[0].replace(dayBefore$1, ""), language) || canBePerson(parts[0]) && parts.length < 4 && (isOccupationIn(parts.slice(1), language) || isCountry(parts.at(-1), language)) : false;
		const bracketed = parts.filter((part) => bracketsOf(part)).length;
		if (isOne && bracketed < 2) return [{ text }];
		const last = parts.at(-1);
		if (andFirst.test(last) && withoutOthers(last) !== "") return namesOf([...parts.slice(0, -1), last.replace(andFirst, "")]);
		if (/^و(?!\s)/u.test(last) && isUncasedOrganization(last.slice(1))) return namesOf([...parts.slice(0, -1), last.slice(1)]);
		const name = withoutOthers(last);
		if (name !== "" && name !== last) return namesOf([
			...parts.slice(0, -1),
			name,
			last.slice(name.length).trim()
		]);
		const both = isComma && endsSentence(`${text}.`) ? lastTwo(last) : null;
		if (!both) return namesOf(parts);
		const two = both.slice(1, 3);
		const areTwo = two.every((part) => wordsOf(part).length > 1);
		const [first, ...next] = namesOf(areTwo ? two : [last]);
		return [
			...namesOf(parts.slice(0, -1)),
			...first ? [{
				...first,
				confirm: areTwo ? confirmations.twoNames : confirmations.oneName
			}] : [],
			...next
		];
	}
	return [{ text }];
}

// src/draft/signatories/behalf.ts
/** Returns the organization in a line over the name of its representative: "For River Watch:". */
var behalfIn = (line, language) => labelsOf(language).map(({ behalf }) => behalf?.exec(line.split(/\s+\/\s+/u)[0])?.groups?.who).find(Boolean);
/** Turns the lines "For River Watch:", "Tomasz Hale" and "Director" into one person, and each further name into another. */
function withBehalf(group, language) {
	const affiliation = group.label && behalfIn(group.label, language);
	if (!affiliation) return group;
	const { together = group.names.length } = group;
	const names = group.names.slice(0, together).flatMap((each) => apart(each, language));
	const persons = [];
	let at = 0;
	while (at < names.length) {
		const person = personAt(names, at, language);
		if (!person) break;
		persons.push({
			...names[at],
			fields: {
				...person,
				affiliation: person.affiliation ?? affiliation
			}
		});
		at += hasRoleBelow(names, at, language) ? 2 : 1;
	}
	return persons.length > 0 ? { names: [
		...persons,
		...names.slice(at),
		...group.names.slice(together)
	] } : group;
}
var isName$1 = (text, language) => !text.includes(",") && (canBePerson(text) || isTitled(text, language));
/** Divides "Tomasz Hale and Ada Osu". */
function apart(name, language) {
	const parts = name.text.split(joint);
	return !name.fields && parts.every((part) => isName$1(part, language)) ? parts.map((text) => ({
		...name,
		text
	})) : [name];
}
var joint = new RegExp(`\\s+(?:&|${and})\\s+`, "u");
/** Whether the line below a name is the person's role. Below the first name, it is any line that is no name. */
function hasRoleBelow(names, at, language) {
	const [name, next] = [names[at], names[at + 1]];
	if (!next || next.fields || !isName$1(name.text, language)) return false;
	return isRole(next.text, language) || at === 0 && !personAt(names, at + 1, language);
}
/** Returns the person in a line, with a role in the line or below it. */
function personAt(names, at, language) {
	const { text, fields } = names[at];
	if (fields) return void 0;
	const kind = "person";
	if (isName$1(text, language)) {
		const role = hasRoleBelow(names, at, language) && cleaned(names[at + 1].text);
		return {
			name: cleaned(text),
			kind,
			...role && { role }
		};
	}
	const [name = "", ...about] = text.split(/,\s+/u);
	if (names.length === 1 && about.length > 0 && isName$1(name, language)) return {
		name: cleaned(name),
		kind,
		role: cleaned(about.join(", "))
	};
	const person = signatoryOf(text, language);
	return person.kind ? person : void 0;
}

// src/draft/signatories/capitals.ts
/** Whether the words of a line in capitals say that it is a label: "ORGANIZATIONS", "KENYA". */
var isKnownLabel = (text, language) => /[:：]$/u.test(text) || isSignedLabel(text, language) || isKindLabel(text, language) && wordsOf(text).length <= 4 || isCountry(labelText(text), language);
/** Returns the lines of the paragraphs around a block, without prose. */
function paragraphsAround(blocks, at) {
	const isOutside = ({ kind, rich }) => kind !== "rule" && (kind !== "paragraph" || isProse(rich.text.replaceAll("\n", ". ")));
	const start = blocks.slice(0, at).findLastIndex(isOutside) + 1;
	const length = blocks.slice(at + 1).findIndex(isOutside);
	return blocks.slice(start, length < 0 ? blocks.length : at + 1 + length).filter(({ kind }) => kind === "paragraph").map(({ rich }) => rich.text.split("\n"));
}
/**
* Whether a line in capitals between lines of names is a label. Many organizations have such names: "CIVICUS". So its
* words have to say so, or several such lines have to divide the list from its first line on.
*/
function isCapitalsLabel(text, blocks, at, language) {
	if (isKnownLabel(text, language)) return true;
	const paragraphs = paragraphsAround(blocks, at);
	const all = paragraphs.flat();
	const lines = all.slice(all.findIndex((line) => !isSignedLabel(line, language)));
	const labels = lines.filter((line, index) => {
		const next = lines[index + 1];
		return isCapitals(line) && next !== void 0 && !isCapitals(next) && canBeListLabel(line);
	});
	if (labels.length < 2 || !labels.includes(text) || lines[0] !== labels[0]) return false;
	if (labels.some((label) => isKnownLabel(label, language))) return text === lines[0];
	if (labels.every((label) => paragraphs.some(([first, next]) => first === label && next))) return true;
	const { compare } = new Intl.Collator(language);
	return !lines.every((line, index) => index === 0 || compare(lines[index - 1], line) < 0) && lines.length >= labels.length * 3;
}

// src/draft/signatories/label-lines.ts
/** Whether a block can be a heading above names: a heading, bold, a label, or between two lists of names. */
function isLabelHere(block, blocks, at, language) {
	const text = lineOf(block);
	if (withoutOthers(text) === "") return false;
	const isLong = block.kind === "paragraph" && !block.rich.text.includes("\n") && /[:：]$/u.test(text);
	if (!canBeLabel(block) && !(isLong && isSignedLabel(text, language))) return false;
	if (block.kind === "heading") return true;
	const next = blocks.slice(at + 1).find(({ kind }) => kind !== "rule");
	if (isClosing(text, language) || isSignedLabel(text, language) && !hasRest(text)) return next !== void 0;
	if (!next) return false;
	if (block.isBold && !next.isBold) return true;
	if (block.isBold && next.isBold) return isKindLabel(text, language);
	if (/[:：]$/.test(text)) return true;
	if (isCapitals(text) && next.kind !== "heading" && !isCapitals(lineOf(next))) return next.kind !== "paragraph" || next.rich.text.includes("\n") || isCapitalsLabel(text, blocks, at, language);
	if (isCountryOver(text, lineOf(next), language) && next.rich.text.includes("\n")) return true;
	if (isOverLines(blocks, at, language)) return true;
	if (isKindLabel(text, language) && wordsOf(text).length <= 4 && (next.kind === "item" || next.rich.text.includes("\n") || /[,،၊、]|\s[–—]\s/.test(lineOf(next)))) return true;
	return next.kind === "item" && canBeListLabel(text);
}
/** Whether a label has more after its colon. A colon in brackets does not count. */
var hasRest = (text) => /:\s+\S|：\S/u.test(text.replace(/[(（][^()（）]*[)）]/gu, ""));
/** Whether a line stands alone over lines of names, as another does, or over persons with their details. */
function isOverLines(blocks, at, language) {
	const isOver = (index) => {
		const [one, next] = [blocks[index], blocks[index + 1]];
		return one?.kind === "paragraph" && next?.kind === "paragraph" && !one.rich.text.includes("\n") && next.rich.text.includes("\n") && canBeListLabel(one.rich.text) && !next.rich.text.split("\n").some(isProse) && !isRole(/^[^,\n]*/u.exec(next.rich.text)[0], language);
	};
	if (!isOver(at)) return false;
	const lines = blocks[at + 1].rich.text.split("\n");
	const haveDetails = lines.every((line) => /,\s|\s[–—|]\s|[(（]/u.test(line));
	return isOver(at - 2) || isOver(at + 2) || haveDetails && lines.length > 2;
}
var isDeeper = (block, other) => block?.item !== void 0 && other.item !== void 0 && block.item.level > other.item.level;
/** Whether an item is the label of the items below it: "Kenya". One person below an organization signs for it. */
function isOverItems(blocks, at, language) {
	const block = blocks[at];
	const after = blocks.slice(at + 1);
	const end = after.findIndex((each) => !isDeeper(each, block));
	const count = end < 0 ? after.length : end;
	const text = lineOf(block);
	return count > (isKindLabel(text, language) || isCountry(labelText(text), language) ? 0 : 1) && !endsSentence(text);
}
/** Whether a block counts the signatories above it: "Signed by 2 organizations" at the end of a document. */
function isCountBelow(blocks, at, language) {
	const text = lineOf(blocks[at]);
	const next = blocks.slice(at + 1).find(({ kind }) => kind !== "rule");
	return (!next || isNotesLabel(lineOf(next), language) || isClosingNotesLabel(lineOf(next), language)) && !blocks[at].rich.text.includes("\n") && /\p{Nd}/u.test(text) && isSignedLabel(text, language) && isKindLabel(text, language);
}
/** Whether a line is a country that names are under: "KENYA". */
var isCountryOver = (text, next, language) => isCountry(text, language) && !isCountry(next, language);
var isLabelLine = (text, language) => /[:：]$/u.test(text) || isSignedLabel(text, language) || isKindLabel(text, language);
/** Whether a line of a paragraph can be a heading above the lines below it. */
function isLineLabel(texts, index, { blocks, at, language }) {
	const [text, next] = [texts[index], texts[index + 1]];
	if (next === void 0 || withoutOthers(text) === "") return false;
	return isSignedLabel(text, language) || isClosing(text, language) || index === 0 && behalfIn(text, language) !== void 0 || isCountryOver(text, next, language) && isCountry(texts.find((each) => !isLabelLine(each, language)) ?? "", language) || isCapitals(text) && !isCapitals(next) && isCapitalsLabel(text, blocks, at, language) || isKindLabel(text, language) && !isUnspaced(text) && wordsOf(text).length <= (index === 0 ? 3 : 1);
}

// src/draft/signatories/labelled-lines.ts
/** Whether an item is a group with its names: "Unions: Lake Union; Teachers Union". */
function isLabelled$1({ rich }, language) {
	const [, words = ""] = /^([^:：\n]{2,40}(?::(?=\s)|：))\s*\S/u.exec(rich.text) ?? [];
	const isKnown = isKindLabel(words, language) || isCountry(labelText(words), language);
	return words !== "" && (isKnown || isMarkedUpTo(rich, words.length));
}
/** Whether the words before a place are bold or in italics, perhaps without their colon: "**Researchers:** Ada Osu". */
var isMarkedUpTo = ({ spans }, end) => spans.some((span) => "kind" in span && span.start === 0 && end - span.end < 3 && span.end <= end);
/** Matches a label with its colon at the start of a text, or after a name: "Kenya: River Watch. Uganda: Lake Union". */
var label = /(?:^|(?<=[.;]\s))(?<words>[\p{Lu}\p{Lo}][^:：.;,\n]{1,40}\s?(?::(?=\s)|：))/gu;
/** Divides a line before each of several labels in it. One of them has to be a country, a kind, or marked as a label. */
function dividedAtLabels(rich, language) {
	const labels = [...rich.text.matchAll(label)];
	const [first] = labels;
	if (labels.length < 2 || first.index > 0) return [rich];
	const parts = labels.map(({ index }, at) => trimmed(sliced(rich, index, labels[at + 1]?.index)));
	return parts.some((part, at) => {
		const { words } = labels[at].groups;
		return isMarkedUpTo(part, words.length) || isKindLabel(words, language) || isCountry(labelText(words), language);
	}) ? parts : [rich];
}

// src/draft/signatories/joined.ts
/** Words before the day on which a signatory joined. */
var joining = /(?<!\p{L})(?:joined|signed|added|endorsed|rejoint|signée?|ajoutée?|adhésion|firmó|adhesión|adhirió|sumó|unió|aderiu|assinou|adesão|beigetreten|unterzeichnet|bergabung|menyusul|انضم\p{L}*|وقع\p{L}*|যোগ|เข้าร่วม|ลงนาม|署名|参加|賛同|ပူးပေါင်း)/iu;
/** Words of a label over names that joined after the issue. "Further signatories" can be of the first day. */
var later = new RegExp([
	"(?<!\\p{L})(?:later|since|joined|subsequent(?:ly)?|new (?:signator|endors|supporter)|late signator|after (?:publication|release|the|issue)|added after|nachgezeichn)",
	"(?<!\\p{L})(?:depuis(?= lors| la | le \\p{Nd}|\\s?:?$)|ultérieure?s?|après|ont rejoint|nouve(?:aux|lles) signa|posterior(?:es|mente)?|después|desde (?:entonces|la publicación|el \\p{Nd})|nuevas (?:adhesiones|firmas)|se (?:sumaron|adhirieron|unieron))",
	"(?<!\\p{L})(?:após|depois|novas (?:adesões|assinaturas)|aderiram|nachträglich|später|seit|nach (?:der )?veröffentlichung|neue unterzeichn)",
	"(?<!\\p{L})(?:menyusul|susulan|sejak|setelah|kemudian|bergabung)|لاحق|بعد|انضم|পরবর্তী|পরে|बाद में|ภายหลัง|หลังเผยแพร่|追加|その後|公開後|発表後|後日|နောက်ပိုင်း|ထပ်မံ"
].join("|"), "iu");
/** Words before a day that is only near the day on which somebody joined: "after 5 May 2024". */
var near = /(?:after|since|from|until|till|by|before|as of|as at|up to|après|depuis|avant|jusqu['’]au|au|después del?|desde el|hasta el|antes del?|al|após|depois de|desde|até|antes de|nach dem|seit(?: dem)?|bis(?: zum)?|vor dem|stand|setelah|sejak|hingga|sampai|per|بعد|منذ|حتى)\s*$/iu;
/** Whether a label is over names that joined after the issue. */
var isLater = (label) => later.test(label);
/** Returns the day in a label, if the names below it joined on that day: "Joined on 5 June 2024". */
function dayInLabel(label, language) {
	const days = datesIn(label, language).filter(({ date }) => date.length === 10);
	const [day] = days;
	return day && days.length === 1 && !near.test(label.slice(0, day.start)) ? day.date : void 0;
}
/** Parts a name from a day before it: "23 October – Ada Osu". */
var atStart = /^(?<inside>[^–—:]{0,24}?\p{Nd}[^–—:]{0,24}?)(?:\s[–—-]\s|\s?[:：]\s)(?<name>\p{L}.+)$/u;
/** Parts a name from what is in brackets, or after a dash, at its end. */
var atEnd = [/^(?<name>.+?)\s*[(（[](?<inside>[^()（）[\]]+)[)）\]]$/u, /^(?<name>.+?)(?:\s[–—-]\s|,\s)(?<inside>[^,–—]*\p{Nd}[^–—]*)$/u];
/** Returns a name with the day on which it joined as a field, and a report if that day is none. */
function withDay(name, { issued, isLate }, language) {
	if (name.fields?.joined !== void 0) return withDayOfCell(name, issued, language);
	const before = isLate ? dayBefore(name.text, language) : void 0;
	const match = atEnd.map((pattern) => pattern.exec(name.text)).find((found) => found !== null);
	const { name: bare, inside: all } = before ?? match?.groups ?? {};
	if (!bare || !all || name.fields) return {
		name,
		report: []
	};
	const { inside, place } = withoutPlace(all, language);
	const text = place ? `${bare} (${place})` : bare;
	const [day, ...more] = datesIn(inside, language);
	const isSaid = joining.test(inside);
	const rest = day && inside.slice(0, day.start) + inside.slice(day.end);
	const isDay = day?.date.length === 10 && more.length === 0;
	const isApart = /[)）\]]$/u.test(name.text) || before !== void 0 || isLate;
	const isJoined = isDay && (isSaid || isApart && wordsOf(rest).length < 3);
	if (isJoined && (issued === "" || day.date > issued)) return {
		name: {
			...name,
			text,
			joined: day.date
		},
		report: []
	};
	const isSaidFirst = joining.exec(inside)?.index === 0 && wordsOf(inside).length > 1;
	const isDayAlone = isLate && isApart && isDayOnly(inside, language);
	if (!isJoined && !isDayAlone && !(isSaid && (isSaidFirst || /\p{Nd}/u.test(inside)))) return {
		name,
		report: []
	};
	const why = isJoined ? `that is not after the issue on ${issued}` : "that is no day";
	return {
		name: {
			...name,
			text
		},
		report: [notUsed(name, text, why, inside)]
	};
}
var notUsed = ({ line }, text, why, said) => ({
	line,
	text: `did not use when ${text} joined, because ${why}: ${said}`
});
/**
* Uses the cell of a name in a column of days, if it has a day after the issue. Most columns have the days of signatures,
* also of those who signed at the issue.
*/
function withDayOfCell(name, issued, language) {
	const { joined: cell = "", ...fields } = name.fields;
	const [day, ...more] = datesIn(cell, language);
	const isDay = day?.date.length === 10 && more.length === 0;
	const isJoined = isDay && issued !== "" && day.date > issued;
	return {
		name: {
			...name,
			fields,
			...isJoined && { joined: day.date }
		},
		report: isDay ? [] : [notUsed(name, name.text, "that is no day", cell)],
		...(isJoined || !isDay) && { cell }
	};
}
/** Whether a text is a day without a year and hardly anything else: "23 October", "9月27日". */
function isDayOnly(text, language) {
	const [day] = daysIn(text, language);
	const rest = day && text.slice(0, day.start) + text.slice(day.end);
	return rest !== void 0 && wordsOf(rest.replace(/[月日]/gu, "")).length < 3;
}
/** Parts a day before a name from it. */
function dayBefore(text, language) {
	const { name, inside } = atStart.exec(text)?.groups ?? {};
	if (name === void 0 || inside === void 0) return void 0;
	const [day] = datesIn(inside, language);
	return day?.date.length === 10 || isDayOnly(inside, language) ? {
		name,
		inside
	} : void 0;
}
/** Parts a place from the day after it: "Peru, 8 May". */
function withoutPlace(inside, language) {
	const [, place = "", day = ""] = /^([^,،、\p{Nd}]+)[,،、]\s*(.+)$/u.exec(inside) ?? [];
	const isDay = datesIn(day, language).some(({ date }) => date.length === 10) || isDayOnly(day, language);
	return day && isDay && !joining.test(place) ? {
		inside: day,
		place: place.trim()
	} : { inside };
}

// src/draft/signatories/person-lines.ts
/** Whether a line begins with a role: "Director, Lake Union", but not "Ada Osu, director". */
var isRoleLine = (text, language) => isRole(text.split(/[,،、]\s*/u)[0], language);
/** Parses a person's name, role and organization on separate lines. */
var isPersonBlock = (texts, language) => texts.length > 1 && texts.length < 6 && !/,\s|[:：]$/.test(texts[0]) && texts.every((text) => !/\s[–—-]\s/.test(text)) && !isKindLabel(texts[0], language) && isRoleLine(texts[1], language) && !isRole(texts[0], language);
/**
* Persons one after another, each with a role on the line after the name, and perhaps an organization. "Individuals" can
* be above them.
*/
function personsIn(lines, language) {
	const first = lines[0]?.rich.text ?? "";
	if (isKindLabel(first, language) && wordsOf(first).length < 4) {
		const below = personsIn(lines.slice(1), language);
		return below && [{ label: first }, ...below];
	}
	const isRoleAt = (at) => {
		const text = lines[at]?.rich.text ?? "";
		return isRoleLine(text, language) && !saysOrganization(text);
	};
	const every = [2, 3].find((count) => lines.length > count && lines.length % count === 0 && lines.every((_, at) => at % count > 1 || isRoleAt(at) === (at % count === 1)));
	if (!every) return void 0;
	return lines.flatMap(({ line }, at) => {
		if (at % every > 0) return [];
		return [{
			text: lines.slice(at, at + every).map(({ rich }) => rich.text.replace(/,$/, "")).join(", "),
			line
		}];
	});
}

// src/draft/signatories/small-names.ts
/** Words that go on with a name of which a line has only the beginning. Languages list others as linking words. */
var inside = /^(?:and|or|of|for|the|against|without|with|in|on|at|et|pour|contre|sans|sur|y|por|contra|sin|con|e|pela|pelo|sem|com|und|für|gegen|ohne|mit|zur|zum|der|des|dan|untuk|tanpa|anti)$/iu;
/**
* Whether a line that begins with a small letter is a name of its own, below another: "terre des hommes". It is none if it
* is the rest of a line that was too long, or what is said of a person.
*/
function isSmallName(text, before, widest, language) {
	const [first = "", ...rest] = wordsOf(text);
	if (rest.length === 0 || inside.test(first) || isRole(text, language)) return false;
	if (languageOf(language).linking?.includes(first.toLowerCase())) return false;
	return before.length + 1 + first.length <= widest && !/[,;&–—-]$|\s\p{Ll}{1,3}$/u.test(before) && !/,\s/u.test(text) && (saysOrganization(capitalized(text)) || !canBePerson(before));
}

// src/draft/signatories/columns.ts
var isOrganization = (text) => organization.test(text) || ofOrganization.test(text) || wordsOf(text).length > 4;
/** Whether a cell is a day alone. */
function isDay(text, language) {
	const [day, ...more] = datesIn(text, language);
	const rest = day && text.slice(0, day.start) + text.slice(day.end);
	return day?.date.length === 10 && more.length === 0 && wordsOf(rest).length < 3;
}
/** Whether most cells of a column are such. Empty cells do not count. */
var most = (cells, is, share = .5) => {
	const full = cells.filter(Boolean);
	return full.length > 0 && full.filter(is).length > full.length * share;
};
/**
* Returns the signatories in a table without a head: persons with their organizations, organizations with their
* countries, or names in several columns. `undefined` if the cells cannot be names.
*/
function namesInColumns(rows, language) {
	const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
	const column = (at) => rows.map((row) => row[at]?.trim() ?? "");
	const all = [...Array(width).keys()].map(column);
	const days = all.filter((cells) => most(cells, (text) => isDay(text, language)));
	const columns = all.filter((cells) => !days.includes(cells)).filter((cells) => !most(cells, (text) => /^[\p{Nd}.,'’\s)]+$/u.test(text))).filter((cells) => cells.some((text) => /\p{L}/u.test(text)));
	const texts = columns.flat().filter(Boolean);
	if (columns.length === 0 || !texts.every((text) => canBeName(text.replaceAll("\n", ", ")))) return void 0;
	const [names = [], ...others] = columns;
	if (most(names, (text) => text.includes("\n"))) return void 0;
	const kinds = others.map((cells) => kindOf(cells, names, language));
	const unknown = kinds.indexOf(void 0);
	if (kinds.includes("role") && !kinds.includes("affiliation") && unknown >= 0) kinds[unknown] = "affiliation";
	if (kinds.some((kind) => kind !== void 0) || others.length === 0) return names.flatMap((name, row) => {
		if (!name) return [];
		const fields = { name: cleaned(name) };
		kinds.forEach((kind, at) => {
			const cell = others[at][row];
			if (kind && cell && !fields[kind]) fields[kind] = cell.replaceAll("\n", ", ");
		});
		if (fields.role ?? fields.affiliation) fields.kind = "person";
		const joined = days[0]?.[row];
		if (joined) fields.joined = joined;
		return [{
			row,
			fields
		}];
	});
}
/** Returns what a column says of the names in the first column. `undefined` for a column of other names. */
function kindOf(cells, names, language) {
	if (most(cells, (text) => isCountry(text, language))) return "region";
	if (most(cells, (text) => isRole(text, language))) return "role";
	if (most(names, isOrganization)) return most(cells, (text) => wordsOf(text).length < 3 && !isOrganization(text), .9) ? "region" : void 0;
	return most(cells, isOrganization, .3) && !most(names, isOrganization, .2) && most(names, canBePerson) ? "affiliation" : void 0;
}
/** Returns the texts of cells that are a signatory each, row by row. Roles can be in the row below their names. */
function namesInGrid(rows, language) {
	const found = [];
	let above;
	let haveRoles = false;
	rows.forEach((row, index) => {
		const areRoles = row.every((cell) => !cell || isRole(cell, language));
		const isBelow = above !== void 0 && row.some(Boolean) && (areRoles || haveRoles && row.some(saysOrganization));
		haveRoles = isBelow && areRoles;
		if (isBelow) {
			row.forEach((cell, at) => {
				if (cell && above[at]) above[at].text += `, ${cell}`;
			});
			return;
		}
		above = row.map((text) => ({
			text: text.replaceAll("\n", ", "),
			row: index
		}));
		found.push(...above);
	});
	return found.filter(({ text }) => text !== "");
}

// src/draft/signatories/cell-lines.ts
/** Tells whether the lines of a cell in a table are names, or one name with what is said of it. */
var linesIn = (cell) => cell.split(/\s*\n\s*/u).filter(Boolean);
/** Returns a row for each name, if all cells of each row have equally many names or details on lines. */
function withRowsApart(rows, language) {
	const lines = rows.map((row) => row.map(linesIn));
	const areColumns = areApart(rows, language) && lines.every((row) => row.every(({ length }) => length === row[0].length));
	const apart = rows.map((row, at) => areColumns ? (lines[at][0] ?? []).map((_, index) => lines[at].map((cell) => cell[index])) : [row]);
	return {
		rows: apart.flat(),
		origins: apart.flatMap((each, row) => each.map(() => row))
	};
}
/** Returns the lines of all cells in the order of the document, if each is a name. */
function namesOnLines(rows, language) {
	return areApart(rows, language) ? rows.flatMap((row, at) => row.flatMap(linesIn).map((text) => ({
		text,
		row: at
	}))) : void 0;
}
/** Whether no cell has a name with its role, employer or place below it. */
function areApart(rows, language) {
	const cells = rows.flat().map(linesIn).filter(({ length }) => length > 1);
	const isDetail = (text) => isRole(text, language) || isCountry(text, language);
	const hasDetails = ([first = "", ...below]) => below.some((text) => isDetail(text) && !isDetail(first) || isTitled(first, language) && !isTitled(text, language) || !/^[^\p{Ll}\p{P}]/u.test(text) || !canBeName(text) || wordsOf(text).length > 12) || [first, ...below].slice(0, -1).some((text) => /[,–—-]$/u.test(text));
	const areEmployed = cells.every(([first, , ...others]) => canBePerson(first) && others.length === 0) && cells.some(([, below]) => saysOrganization(below));
	return cells.length > 0 && !areEmployed && !cells.some(hasDetails);
}

// src/draft/signatories/heads.ts
/**
* Returns what the columns of a table are, by their heads. A head can match several kinds: the first in `order` wins.
* Each kind gets one column, except "other".
*/
function columnsOf(heads, languages, order) {
	const found = [];
	const is = (name, text) => languages.some(({ columns }) => columns?.[name].test(text));
	for (const text of heads.map((each) => each.trim())) {
		const isOf = (head) => is(head, text) || head === "affiliation" && is("organization", text);
		found.push(order.find((head) => (head === "other" || !found.includes(head)) && isOf(head)));
	}
	return found;
}

// src/draft/signatories/table.ts
/** What a column of a document can be. Its head is compared in this order. */
var order = [...[
	"joined",
	"other",
	"representative",
	"region",
	"role",
	"affiliation",
	"name"
]];
/** Whether a cell has a name, and not a dash alone. */
var isName = (cell) => /[\p{L}\p{N}]/u.test(cell);
/**
* Returns the signatories in the rows of a table. A table without a head is one of names only below a label of
* signatories (`isSigned`). `undefined` if no column holds names.
*/
function namesInTable(table, language, isSigned) {
	const all = withoutNumbers((table.rows ?? []).map((row) => row.map((cell) => cell.text.trim())));
	const before = Math.max(0, all.findIndex((row) => row.some((text) => text !== "")));
	const written = all.slice(before);
	const line = table.line ? table.line + before + 1 : 0;
	const lineOfRow = (row) => line && line + row;
	const apart = withRowsApart(written, language);
	return namesInRows(apart.rows.map((row) => row.map((cell) => cell.replace(/\s+/gu, " "))), language, (row) => lineOfRow(apart.origins[row])) ?? (isSigned ? namesWithoutHead(written, apart, language, lineOfRow) : void 0);
}
/** Removes the numbers from names such as "1. River Watch", if most cells have one. */
function withoutNumbers(rows) {
	const number = /^\(?\p{Nd}{1,3}[.)।။၊]\s*(?=\p{L})/u;
	const full = rows.flat().filter(Boolean);
	if (full.filter((text) => number.test(text)).length < full.length * .7) return rows;
	return rows.map((row) => row.map((text) => text.replace(number, "")));
}
function namesWithoutHead(rows, apart, language, lineOfRow) {
	const columns = namesInColumns(apart.rows, language);
	if (columns) return columns.map(({ row, fields }) => ({
		text: fields.name,
		line: lineOfRow(apart.origins[row]),
		fields
	}));
	const [head = [], ...body] = rows;
	if (head.length > 1 && head.filter((text) => isCountry(text, language)).length * 2 > head.length) return body.flatMap((cells, row) => cells.flatMap((text, column) => text && canBeName(text) ? [{
		text,
		line: lineOfRow(row + 1),
		fields: {
			name: text,
			group: head[column]
		}
	}] : []));
	const grid = namesOnLines(rows, language) ?? namesInGrid(rows, language);
	return grid.length > 1 && grid.every(({ text }) => canBeName(text)) ? grid.map(({ text, row }) => ({
		text,
		line: lineOfRow(row)
	})) : void 0;
}
/**
* Returns the labels and the signatories of tables that are in plain text, with one cell in each line. `undefined` if
* no lines are the head of a table, or if a row is incomplete. Empty cells at the end have no line.
*/
function namesInCells(lines, language) {
	const found = [];
	let at = 0;
	while (at < lines.length) {
		const width = widthAt(lines, at, language);
		if (!width) {
			found.push({ label: lines[at++].text });
			continue;
		}
		const next = lines.findIndex(({ text }, i) => i > at && isSignedLabel(text, language));
		const cells = lines.slice(at, next < 0 ? void 0 : next);
		const rows = cells.map((_, cell) => cell % width === 0 ? cells.slice(cell, cell + width) : []).filter((row) => row.length > 0);
		const texts = rows.map((row) => row.map(({ text }) => text));
		const names = rows.length > 1 && (rows.at(-1).length === width || next < 0) && namesInRows(texts, language, (row) => rows[row][0].line);
		if (!names) return void 0;
		found.push(...names);
		at += cells.length;
	}
	return found.every((each) => "label" in each) ? void 0 : found;
}
/** Returns the number of lines that are the head of a table, from an index on. */
function widthAt(lines, at, language) {
	const cells = lines.slice(at, at + 4).map(({ text }) => text);
	return [
		4,
		3,
		2
	].find((width) => {
		const head = cells.slice(0, width);
		return head.length === width && !head.some((text) => wordsOf(text).length > 3 || isSignedLabel(text, language)) && columnsIn(head, language).every((column) => column !== void 0 && column !== "other");
	});
}
function namesInRows([head = [], ...body], language, lineOfRow) {
	const columns = withRoles(columnsIn(head, language), head, body, language);
	const place = signatoryColumn(head, columns);
	if (!place) return void 0;
	const { name, isOrganization, confirm } = place;
	const isOfPersons = !isOrganization && (columns.includes("role") || columns.includes("affiliation"));
	return body.flatMap((cells, index) => {
		const own = cells[name] ?? "";
		const other = isOrganization ? -1 : columns.indexOf("affiliation");
		const isNamed = isName(own) || !isName(cells[other] ?? "");
		const text = isNamed ? own : cells[other];
		if (!isName(text)) return [];
		const doubt = isNamed ? confirm : confirmations.representative;
		const fields = {
			...doubt && { confirm: doubt },
			name: text
		};
		const by = [];
		columns.forEach((column, at) => {
			const cell = cells[at];
			if (!cell || !isName(cell) || !column || at === name || column === "other") return;
			if (!isNamed && at === other) return;
			if (column === "representative" || isOrganization && !(column === "region" || column === "joined")) by.push(cell);
			else if (column !== "name") fields[column] = cell;
		});
		if (by.length > 0) fields.role = by.join(", ");
		else if (isOfPersons && isNamed) fields.kind = "person";
		return [{
			text,
			line: lineOfRow(index + 1),
			fields
		}];
	});
}
/** Takes a column with an unknown head for that of the roles, if most of its cells are roles: "Known for". */
function withRoles(columns, head, body, language) {
	if (!columns.includes("name") || columns.includes("role")) return columns;
	const areRoles = (at) => body.filter((cells) => isRole(cells[at] ?? "", language)).length * 2 > body.length;
	const found = columns.findIndex((column, at) => column === void 0 && head[at] !== "" && areRoles(at));
	return columns.map((column, at) => at === found ? "role" : column);
}
/** Returns the column of the signatories. An organization before a name has signed, and not its representative. */
function signatoryColumn(head, columns) {
	const at = (column) => columns.indexOf(column);
	const [name, affiliation, by] = [
		at("name"),
		at("affiliation"),
		at("representative")
	];
	if (affiliation >= 0 && (name < 0 || affiliation < name)) return {
		name: affiliation,
		isOrganization: true,
		...(by >= 0 || name >= 0 || at("role") >= 0) && { confirm: confirmations.representative }
	};
	if (name >= 0) return {
		name,
		isOrganization: by >= 0,
		...by >= 0 && { confirm: confirmations.representative }
	};
	if (!columns.includes("other") && at("joined") < 0 && by < 0) return void 0;
	const first = columns.findIndex((column, index) => column === void 0 && head[index] !== "");
	const others = columns.filter((column) => column === void 0).length;
	if (first >= 0 && others === 1 && isShort(head)) return {
		name: first,
		isOrganization: true,
		confirm: confirmations.heads
	};
	return by >= 0 && first < 0 ? {
		name: by,
		isOrganization: false,
		confirm: confirmations.heads
	} : void 0;
}
var isShort = (head) => head.every((text) => text.split(/\s+/).length < 5);
/** Returns what the columns of a table in a document are, by their heads. */
var columnsIn = (heads, language) => columnsOf(heads, labelsOf(language), order);
/** Reports the cells of a table that no signatory has, such as its heads and signatures. */
function unusedCells({ rows = [], line }, known) {
	const cells = rows.flat().map(({ text }) => text.replace(/\s+/gu, " ").trim()).filter((text) => !wordsOf(text).every((word) => known.includes(word.replace(/[,;.:]+$/u, ""))));
	return cells.length > 0 ? [{
		line,
		text: `left out of the text, cells of a table of signatories: ${cells.join("; ")}`
	}] : [];
}

// src/draft/signatories/names-in-paragraph.ts
/** Returns the names and labels in the lines of a paragraph. `undefined` if it has no names. */
function inParagraph(blocks, at, language, kind) {
	const block = blocks[at];
	if (isSignOn$1(lineOf(block))) return void 0;
	const all = blockLines(block).filter(({ rich }) => !isContact(rich.text)).flatMap(({ rich, line }) => dividedAtLabels(rich, language).map((part) => ({
		rich: part,
		line
	})));
	const [closing] = all;
	if (closing && all.length > 1 && isClosing(closing.rich.text, language)) {
		const rest = inLines(all.slice(1), blocks, at, language, kind);
		return rest && [{ label: closing.rich.text }, ...rest];
	}
	return inLines(all, blocks, at, language, kind);
}
function inLines(lines, blocks, at, language, kind) {
	if (lines.length === 0) return void 0;
	const texts = lines.map(({ rich }) => rich.text);
	const arePersons = kind !== "organization";
	const persons = arePersons && personsIn(lines, language);
	if (persons) return persons;
	const table = namesInCells(lines.map(({ rich, line }) => ({
		text: rich.text,
		line
	})), language);
	if (table) return table;
	const isWrapped = texts.slice(0, -1).some((text) => /[;,،、，၊]$/u.test(text)) && texts.length > 1;
	const isBlock = arePersons && isPersonBlock(texts, language);
	if (isWrapped && !/[;,،、，၊]$/u.test(texts[0]) && isSignedLabel(texts[0], language)) {
		const rest = inLines(lines.slice(1), blocks, at, language);
		return rest && [{ label: texts[0] }, ...rest];
	}
	if (isWrapped && !isBlock) {
		const names = namesInLine(texts.join(" "), language);
		return names.every(({ text }) => canBeName(text)) && names.length > 2 ? names.map((name) => ({
			...name,
			line: blocks[at].line
		})) : void 0;
	}
	if (isBlock) return [{
		text: texts.join(", ").replace(/,+,/g, ","),
		line: blocks[at].line
	}];
	const named = texts.filter((text) => !/[:：]$/u.test(text));
	const areLabelled = named.length > 1 && named.every((text) => /^\p{Lu}[^:：,]{1,30}\s?[:：]\s+\S/u.test(text));
	const isOverItem = blocks[at + 1]?.kind === "item";
	const parts = [];
	const widest = Math.max(...texts.map(({ length }) => length));
	for (let index = 0; index < lines.length; index++) {
		const { rich, line } = lines[index];
		const { text } = rich;
		const { words, rest } = labelIn(text, language);
		const isOverList = index > 0 && index === lines.length - 1 && isOverItem && parts.every((part) => "label" in part) && canBeListLabel(text);
		const isSigned = words !== "" && withoutOthers(text) !== "" && (areLabelled || isMarkedUpTo(rich, words.length) || isLater(words) && /[:：]$/u.test(words) || behalfIn(withoutColon(words), language) !== void 0 && /[:：]$/u.test(words) || isSignedLabel(words, language) || isKindLabel(words, language) || rest !== "" && isCountry(labelText(words), language));
		if (isSigned || isOverList || /[:：]$/.test(text) || isLineLabel(texts, index, {
			blocks,
			at,
			language
		})) {
			const label = isSigned ? words : text;
			if (label === text && index === lines.length - 1 && !isOverItem && lines.length > 1) return void 0;
			parts.push({ label });
			if (!isSigned || !rest) continue;
		}
		const own = isSigned ? rest : text;
		if (isContact(own)) return void 0;
		const names = lines.length > 2 && !isSigned && !/[;•|／]/.test(own) ? [{ text: own }] : namesInLine(isSigned ? cleaned(own) : own, language, isSigned);
		if (!names.every((name) => canBeName(name.text))) return void 0;
		const before = parts.at(-1);
		if ((/^\p{Ll}/u.test(text) && !/^\p{Ll}{1,4} \p{Nd}/u.test(text) && withoutOthers(text) !== "" && !isSmallName(text, texts[index - 1] ?? "", widest, language) || /^[(（][^()（）]+[)）]$/u.test(text) || /\s(?:of|for|the|and|de|des|du|del|da|do|la|für|und|der)$/u.test(texts[index - 1] ?? "")) && before && "text" in before && names.length === 1 && index > 0) before.text += ` ${text}`;
		else parts.push(...names.map((name) => ({
			...name,
			line
		})));
	}
	return parts;
}
var labelAndRest = new RegExp(`(${beforeColon.source})\\s*(.*)$`, "u");
/** Returns the label at the start of a line, and the rest of the line: "Signed by: Mere Watch", "Signed by – Mere Watch". */
function labelIn(text, language) {
	const [, words = "", rest = ""] = labelAndRest.exec(text) ?? /^([^:：–—]{2,60}?)\s[–—-]\s+(.+)$/u.exec(text) ?? [];
	return words !== "" && !/[:：]$/u.test(words) && !isSignedLabel(words, language) ? {
		words: "",
		rest: ""
	} : {
		words,
		rest
	};
}
/** Whether a sentence has an address for mail or the web: "To add your name, write to sign@example.org." */
var isSignOn$1 = (text) => isProse(text) && endsSentence(text) && /\S@\S|https?:|www\./u.test(text);
/** An address for letters, mail or calls is no name. */
var isContact = (text) => /^\S+@\S+$|^(?:https?:|www\.)\S+$|^[+\d][\d\s()/-]{6,}$/.test(text.trim());

// src/draft/signatories/text-or-names.ts
/** Whether a paragraph is names on separate lines, as below a letter. */
function isSignatureLines({ kind, rich }) {
	const lines = rich.text.split("\n");
	const isUncased = lines.filter(isUncasedOrganization).length > lines.length / 2;
	return kind === "paragraph" && lines.length > 1 && lines.every((line) => (isUncased || /^\p{Lu}/u.test(line)) && !/[\p{Nd}@]|[,;:.।။]$/u.test(line));
}
/** Whether each line of a paragraph begins like a name, as no wrapped text does. */
function isLinesOfNames({ kind, rich }) {
	const lines = rich.text.split("\n");
	return kind === "paragraph" && lines.length > 2 && lines.every((line) => /^\P{L}{0,4}\p{Lu}/u.test(line) && !endsSentence(line) && !isProse(line));
}
/** Whether a block is text, and no names. */
var isText = (block, language) => {
	if (isLinesOfNames(block)) return false;
	const text = lineOf(block);
	return isProse(text) && !isCapitalizedName(text) || endsSentence(text) && block.kind !== "item" || askedIn(text, language) !== void 0;
};
/** Whether two blocks are items of one list, or lines without an empty line between them. */
var areNext = (one, other) => one !== void 0 && other?.kind === one.kind && (one.kind === "item" ? one.item?.list === other.item?.list && one.item?.level === other.item?.level : one.kind === "paragraph" && one.line > 0 && other.line === one.endLine + 1);
/** Whether a short line that ends like a sentence is one of a list in which most lines are names. */
function isAmongNames(blocks, at, language) {
	const text = lineOf(blocks[at]);
	if (blocks[at].kind !== "item" && !areNext(blocks[at], blocks[at + 1])) return false;
	if (wordsOf(text).length > 12 || !/^\p{Lu}.*[^.?]\.$/u.test(text)) return false;
	if (isProse(text.slice(0, -1)) || askedIn(text, language) !== void 0) return false;
	let [start, end] = [at, at + 1];
	while (areNext(blocks[start - 1], blocks[start])) start--;
	while (areNext(blocks[end - 1], blocks[end])) end++;
	const lines = blocks.slice(start, end).flatMap((block) => blockLines(block));
	return lines.filter(({ rich }) => canBeName(rich.text)).length > lines.length / 2;
}

// src/draft/signatories/runs.ts
/** Returns the names from an index on, up to the first block without a name. */
function runFrom(blocks, start, language) {
	const run = {
		start,
		end: start,
		groups: [],
		isSigned: false,
		labels: []
	};
	let open;
	const put = (names) => {
		if (!open) run.groups.push(open = { names: [] });
		open.names.push(...names);
	};
	const label = (text) => {
		run.labels.push(text);
		if (isSignedLabel(text, language) || isClosing(text, language)) run.isSigned = true;
		const isPlain = isSignedLabel(text, language) && !isKindLabel(text, language) && !says$1(text, language, ({ firstSigned }) => firstSigned);
		const isLetter = isClosing(text, language);
		const isFirst = run.groups.every(({ names }) => names.length === 0);
		const isGroup = !isLetter && !(isPlain && isFirst);
		const before = run.groups.at(-1);
		const over = before?.names.length === 0 ? before.label : before?.over;
		open = {
			names: [],
			isLetter,
			...isGroup && {
				label: labelText(text),
				...over && { over }
			}
		};
		run.groups.push(open);
	};
	let at = start;
	for (; at < blocks.length; at++) {
		const block = blocks[at];
		const line = lineOf(block);
		if (block.kind === "rule" || block.kind === "paragraph" && isCaption(line, language)) continue;
		if (block.isSource || isNotesLabel(line, language) || isClosingNotesLabel(line, language)) break;
		if (addressIn(line, language)?.role === "copy") break;
		if (isCountBelow(blocks, at, language)) {
			if (run.groups.length > 0) Object.assign(run, {
				end: at + 1,
				isSigned: true
			});
			run.labels.push(line);
			break;
		}
		if (blocks[at - 1]?.kind === "item" && isLinkAlone(block)) break;
		if (block.kind === "paragraph" && (leadsIntoList(line, language) || isAboutList(block, language))) break;
		if (block.kind === "paragraph" && run.groups.length > 0 && withoutOthers(line) === "") put([{
			text: line,
			line: block.line
		}]);
		else if (block.kind === "table") {
			const names = namesInTable(block, language, run.isSigned);
			if (!names) break;
			put(names);
		} else if (isLabelHere(block, blocks, at, language)) label(line);
		else if (isOverItems(blocks, at, language)) label(line);
		else if (block.kind === "item" && !isLabelled$1(block, language)) {
			if (isDeeper(blocks[at - 1], block)) open = void 0;
			if (canBeName(line)) put([nameOf(block)]);
			else if (run.isSigned && isAmongNames(blocks, at, language)) put([doubtful(block)]);
			else break;
		} else if (block.kind === "paragraph" || block.kind === "item") {
			const kindOfNames = kindOfLabel(open?.label ?? "", language);
			const isDoubtful = run.isSigned && isAmongNames(blocks, at, language);
			const found = inParagraph(blocks, at, language, kindOfNames) ?? (isDoubtful ? [doubtful(block)] : void 0);
			if (!found) break;
			for (const part of found) if ("label" in part) label(part.label);
			else put([part]);
			if (open?.names.length && found.some((part) => "label" in part)) open.together = open.names.length;
		} else break;
		run.end = at + 1;
	}
	while (run.groups.length > 0 && run.groups.at(-1).names.length === 0) run.groups.pop();
	run.end = endOf$1(blocks, run, language);
	run.groups = run.groups.filter(({ names }) => names.length > 0).map((group) => withBehalf(group, language));
	return run;
}
/** Whether a paragraph below a list is only a link, as to the document. */
var isLinkAlone = ({ kind, rich }) => kind === "paragraph" && rich.spans.some((span) => "url" in span && span.start === 0 && span.end === rich.text.length);
/** Whether a short sentence is about the list: "More signatories follow." */
var isAboutList = ({ rich: { text } }, language) => !text.includes("\n") && endsSentence(text) && !beforeColon.test(text) && wordsOf(text).length < 9 && says$1(text, language, ({ signed }) => signed);
/** Removes labels from the end of a run. */
function endOf$1(blocks, run, language) {
	let { end } = run;
	while (end > run.start) {
		const block = blocks[end - 1];
		if (!(block.kind === "rule" || isLabelHere(block, blocks, end - 1, language) && block.kind !== "item")) break;
		end--;
	}
	return end;
}
var nameOf = (block) => {
	const url = block.rich.spans.find((span) => "url" in span && /^https?:/.test(span.url));
	return {
		text: blockLines(block).map(({ rich }) => rich.text.replace(/,$/, "")).join(block.rich.text.includes("\n") && isBroken(block) ? ", " : " "),
		line: block.line,
		...url && "url" in url && { url: url.url }
	};
};
var doubtful = (block) => ({
	...nameOf(block),
	confirm: confirmations.name
});
/** Whether the lines of an item are separate parts, not one wrapped line. */
var isBroken = (block) => {
	const [first = ""] = block.rich.text.split("\n");
	return first.length < 50 && !/[\p{Ll},]$|\b(?:of|the|and|for|de|des|la)$/u.test(first) ? true : first.endsWith(",");
};

// src/draft/signatories/below-kind.ts
/** Returns names with semicolons below a label that only names their kind: "Organizations:", "Mere Union; Tow Trust." */
function runBelowKind(blocks, language) {
	const at = blocks.findIndex((block, index) => {
		const [line, next] = [lineOf(block), blocks[index + 1]];
		const parts = next?.kind === "paragraph" ? divided(lineOf(next), /\s*[;；]\s*/u) : [];
		return block.kind === "paragraph" && /[:：]$/u.test(line) && wordsOf(line).length < 4 && isKindLabel(line, language) && parts.length > 1 && parts.every((part) => /^[\p{Lu}\p{Lo}]/u.test(part) && canBeName(cleaned(part)));
	});
	return at < 0 ? void 0 : runFrom(blocks, at, language);
}

// src/draft/signatories/groups-before.ts
/**
* Adds the lists before a run: below a heading of the same level, such as "Student councils" before "Supporting
* organizations", or below a label that names a kind, such as "Organizations:" before "Individual signatories:".
*/
function withGroupsBefore(run, blocks, language) {
	const first = blocks[run.start];
	const at = blocks.slice(0, run.start).findLastIndex((block) => block.kind !== "item" && !isSignatureLines(block));
	const over = blocks[at];
	if (!over || !canBeLabel(first) || !canBeLabel(over) || asksIn(lineOf(over), language)) return run;
	const isKind = isKindLabel(lineOf(over), language);
	const members = blocks.slice(at + 1, run.start);
	const areNames = members.length > 0 && members.every((block) => /^\P{L}*[\p{Lu}\p{Lo}]/u.test(lineOf(block)) && !isText(block, language)) && !members.some((block) => /[.;:!?]$/u.test(lineOf(block)));
	const isSameLevel = over.kind === first.kind && over.level === first.level;
	const isHeading = first.kind === "heading" && members.length > 1;
	if (!areNames || !isSameLevel || !(isHeading || isKind)) return run;
	const before = runFrom(blocks.slice(0, run.start), at, language);
	if (before.end !== run.start || before.labels[0] !== lineOf(over)) return run;
	return withGroupsBefore({
		...run,
		start: at,
		groups: [...before.groups, ...run.groups],
		labels: [...before.labels, ...run.labels]
	}, blocks, language);
}

// src/draft/signatories/groups.ts
/** Adds the label above a label that recurs: "Organizations", also below "Further signatories". */
var withOwnLabels = (groups) => groups.map((group, index) => {
	const { label, over } = group;
	const recurs = groups.slice(0, index).some((each) => each.label === label);
	return label && over && recurs ? {
		...group,
		label: `${over} – ${label}`
	} : group;
});
/** Returns the lines that count signatories without their names: "+ 12 organizations that wish to remain anonymous". */
var unnamedIn = ({ names }, language) => names.filter(({ text, fields }) => !fields && countsOthers(text, language));
/** Matches a number before a word in small letters, or after "and". */
var someOthers = /^(?:(?:\+|&|and|plus|as well as|et|y|e|und|sowie|dan|serta|و)\s*\p{Nd}+\s+|\p{Nd}+\s+(?=\p{Ll}))(?<who>\S.*)$/u;
/** Matches the number of a whole list, in brackets: "(20 January 2025: 4 organizations)". */
var total = /^[(（](?=.*\p{Nd})(?<who>[^()（）]+)[)）]$/u;
/** Matches what says that names are not given: "two organizations that wish to remain anonymous". */
var withheld = /(?<!\p{L})(?:withh[eo]ld|an[oóô]n[iy]m|unnamed|not (?:wish|want) to be named|tenu(?:e?s?) secret|reserva|sigilo|ungenannt|nicht genannt|dirahasiakan|tidak disebut)|নাম প্রকাশে|অনিচ্ছুক|အမည်မဖော်|ไม่ประสงค์ออกนาม|ไม่เปิดเผยชื่อ|ไม่ขอเปิดเผย|匿名|عدم (?:الكشف|ذكر)/iu;
/** Whether a text has a number, in digits or as one of the first words for numbers. */
function hasNumber(text, language) {
	if (/\p{Nd}/u.test(text)) return true;
	const known = [...Array(19).keys()].flatMap((index) => numberWords(index + 2, language));
	return wordsOf(text).some((word) => known.includes(word.toLowerCase()));
}
function countsOthers(text, language) {
	if (withoutOthers(text) === "") return true;
	if (withheld.test(text) && hasNumber(text, language)) return true;
	const { who } = (total.exec(text) ?? someOthers.exec(text.replace(/^[(\s]+/u, "")))?.groups ?? {};
	if (who === void 0) return false;
	const all = labelsOf(language).flatMap((known) => [known.organizations, known.individuals]);
	return wordsOf(who).slice(0, 4).some((word) => all.some((kind) => kind?.test(word)));
}

// src/draft/signatories/labels-alone.ts
/** Reports the labels of signatories that no names could be read below. */
var labelsAlone = (blocks, taken, language) => blocks.filter((block) => {
	const label = beforeColon.exec(lineOf(block))?.[0] ?? lineOf(block);
	const most = block.kind === "heading" || /[:：]$/u.test(label) ? 6 : 3;
	return (block.kind === "heading" || block.kind === "paragraph") && !taken.has(block) && wordsOf(label).length <= most && isSignedLabel(label, language);
}).map((block) => ({
	line: block.line,
	text: `looks like a label of signatories, but no names were found below it: ${lineOf(block)}`
}));

// src/draft/signatories/places-in-list.ts
/** Returns the places after most names of a list, by the texts: in brackets or after a dash. */
function placesIn(texts, language) {
	for (const [placeOf, isSure] of [[inBrackets, isCountryOrRepeated], [afterDash, isCountryOrCode]]) {
		const found = /* @__PURE__ */ new Map();
		for (const text of texts) {
			const place = placeOf(cleaned(text), language);
			if (place) found.set(text, place);
		}
		const regions = [...found.values()].map(({ region }) => region);
		if (found.size > texts.length / 2 && regions.some((region) => isSure(region, language, regions))) return found;
	}
	return /* @__PURE__ */ new Map();
}
function inBrackets(text) {
	const found = bracketsOf(text);
	if (found?.parts.length !== 1) return void 0;
	const { bare, inside } = found;
	return stateCode.test(inside) || /^(?:\p{Lu}{2,3} )?\p{Lu}?[\p{Ll}\p{Lo}]/u.test(inside) ? {
		name: bare,
		region: inside
	} : void 0;
}
/** Parses "Instituto Raiz – Bahia" and "Coletivo Maré – Belém/PA". */
function afterDash(text, language) {
	const [, name, region = ""] = /^(.+?)\s+[–—-]\s+(\p{L}[^,()–—]*)$/u.exec(text) ?? [];
	const isPlace = (stateCode.test(region) || /^\p{Lu}\p{Ll}|^\p{Lo}/u.test(region)) && wordsOf(region).length < 4 && !saysOrganization(region) && !isRole(region, language);
	return name && isPlace ? {
		name,
		region
	} : void 0;
}
/** Matches the code of a state alone or after its town: "MA", "Belém/PA". */
var stateCode = /^(?:\p{Lu}[\p{L}\p{M}'’ -]+\/)?\p{Lu}{2}$/u;
var isCountryOrRepeated = (region, language, regions) => isCountryOrCode(region, language) || regions.filter((each) => each === region).length > 1;
var isCountryOrCode = (region, language) => isCountry(region, language) || stateCode.test(region);

// src/draft/signatories/members.ts
/** In a list of persons with roles, a single word after a name is a role, and no place. In brackets, it is a place. */
function withRole(text, person, all, language) {
	const { region, ...rest } = person;
	const isAlone = person.kind === "person" && !person.role && !person.affiliation;
	const haveRoles = all.some(({ role }) => role);
	return isAlone && region && haveRoles && !bracketsOf(text) && !isCountry(region, language) ? {
		...rest,
		role: region
	} : withFirstAsRole(person, all, language);
}
/** In a list where most persons have a role before their organization or place, the first of two details is a role. */
function withFirstAsRole(person, all, language) {
	const { affiliation, region, ...rest } = person;
	if (!(person.kind === "person" && !person.role && affiliation && region) || affiliation.includes(",") || isCountry(region, language)) return person;
	if (saysOrganization(affiliation) || isUncasedOrganization(affiliation) || /^\p{Lu}{2,}/u.test(affiliation)) return person;
	const persons = all.filter(({ kind }) => kind === "person");
	const others = persons.filter((each) => each.role && (each.affiliation !== void 0 || each.region !== void 0));
	if (others.length * 2 < persons.length) return person;
	const isTown = others.every((each) => each.affiliation === void 0);
	return {
		...rest,
		role: affiliation,
		...isTown ? { region } : { affiliation: region }
	};
}
/** Returns the signatories of a group of names. */
function membersOf({ label, names, isLetter = false }, language, isGroup) {
	const kind = label === void 0 ? void 0 : kindOfLabel(label, language);
	const ofPersons = kind === "person" && { kind };
	const found = names.map(({ text, fields }) => fields ? {
		...fields,
		...ofPersons,
		name: cleaned(fields.name)
	} : {
		...signatoryOf(text, language, kind),
		...ofPersons
	});
	const isOfPersons = found.filter((each) => each.kind === "person").length > found.length / 2;
	const places = placesIn(names.map(({ text }) => text), language);
	const members = names.map(({ text, fields }, index) => {
		const place = fields ? void 0 : places.get(text);
		if (place && !found[index].kind && !found[index].region) return {
			name: cleaned(place.name),
			region: place.region
		};
		const own = withRole(text, found[index], found, language);
		const person = isOfPersons && !own.kind && !fields ? likePersons(text, language) : void 0;
		return person ? withFirstAsRole(person, found, language) : own;
	});
	const isLate = label !== void 0 && isLater(label);
	const day = isLate ? dayInLabel(label, language) : void 0;
	const undated = isLate && !day ? names.findIndex((each) => !each.joined) : -1;
	return askedOnce(withKinds(members, {
		isLetter,
		isKnown: kind !== void 0
	})).map((member, index) => {
		const { url, confirm, joined = day } = names[index];
		const isLong = endsSentence(member.name) || member.name.length > 120;
		const doubt = [
			confirm,
			member.confirm ?? (isLong && confirmations.name),
			index === undated && confirmations.joined
		].filter(Boolean).join("; ");
		const more = {
			...url && { url },
			...isGroup && label && { group: label },
			...joined && { joined }
		};
		const all = {
			...doubt && { confirm: "" },
			...member,
			...doubt && { confirm: doubt },
			...more
		};
		return Object.keys(all).length === 1 ? all.name : all;
	});
}
/** Asks once about the kind of several names of a list. */
function askedOnce(members) {
	const open = members.filter(({ confirm }) => confirm === confirmations.kind);
	if (open.length < 2) return members;
	return members.map((each) => {
		if (!open.includes(each)) return each;
		if (each === open[0]) return {
			...each,
			confirm: confirmations.kinds
		};
		const rest = { ...each };
		delete rest.confirm;
		return rest;
	});
}

// src/draft/signatories/signatories.ts
/** Returns the signatories of a document: below a label, or in a list at the end. */
function signatoriesIn(blocks, issued, language) {
	const runs = signedRuns(blocks, language);
	if (runs.length === 0) {
		const last = lastRun(blocks, language) ?? runBelowKind(blocks, language);
		if (last) runs.push(last);
	}
	const taken = /* @__PURE__ */ new Set();
	const report = [];
	const signatories = [];
	const seen = /* @__PURE__ */ new Set();
	for (const run of runs) run.groups = withOwnLabels(run.groups);
	const isGrouped = runs.flatMap((run) => run.groups).length > 1;
	for (const run of runs) {
		const known = [];
		blocks.slice(run.start, run.end).forEach((block) => taken.add(block));
		const place = placeOf(blocks, run);
		const count = run.groups.reduce((sum, { names }) => sum + names.length, 0);
		report.push({
			...place,
			text: foundText(count, run)
		});
		for (const text of run.labels.filter((label) => !(isGrouped && isGroup(label, run)))) report.push({
			line: place.line,
			text: `left out of the text, label of signatories: ${text}`
		});
		for (const each of run.groups) {
			const group = {
				...each,
				names: each.names.map(withUrl)
			};
			const unnamed = unnamedIn(group, language);
			for (const { text, line } of unnamed) report.push({
				line,
				text: `left out of the signatories, a number without names: ${text}`
			});
			const dated = group.names.filter((name) => !unnamed.includes(name)).map((name) => withDay(name, {
				issued,
				isLate: isLater(group.label ?? "")
			}, language));
			report.push(...dated.flatMap(({ report: each }) => each));
			known.push(...dated.flatMap(({ cell }) => cell ?? []));
			const named = {
				...group,
				names: dated.map(({ name }) => name)
			};
			for (const each of membersOf(named, language, isGrouped && isLabelled(group, runs))) {
				const { name, ...more } = typeof each === "string" ? { name: each } : each;
				const key = signatoryKey({
					name,
					...more
				});
				if (seen.has(key)) report.push({
					...place,
					text: `left out, duplicate signatory: ${name}`
				});
				else signatories.push(each);
				seen.add(key);
				known.push(...Object.values({
					name,
					...more
				}).filter((value) => value !== void 0));
			}
		}
		for (const block of blocks.slice(run.start, run.end)) {
			report.push(...unusedCells(block, known.join(" ")));
			if (block.kind === "paragraph" && isCaption(lineOf(block), language)) report.push({
				line: block.line,
				text: `left out of the text, caption: ${lineOf(block)}`
			});
		}
	}
	report.push(...labelsAlone(blocks, taken, language));
	return {
		signatories,
		taken,
		report
	};
}
/** Whether a label becomes the group of its signatories. */
var isGroup = (text, { groups }) => groups.some(({ label }) => label === labelText(text));
/** Whether a group of a labelled run has its own label. */
var isLabelled = (group, runs) => group.label !== void 0 && runs.length > 0;
var foundText = (count, { groups, isSigned }) => {
	return `looks like signatories (${`${count} ${count === 1 ? "item" : "items"}`}${groups.length > 1 ? ` in ${groups.length} groups` : ""})${isSigned ? "" : ". No label says so. Check that they are not part of the text"}.`;
};
function placeOf(blocks, { start, end }) {
	return {
		line: blocks[start].line,
		endLine: blocks[end - 1].endLine
	};
}
/** Returns the runs of names below labels that say that these have signed. */
function signedRuns(blocks, language) {
	const runs = [];
	for (let at = 0; at < blocks.length; at++) {
		if (!isAnchor(blocks[at], language)) continue;
		const run = runFrom(blocks, at, language);
		if (run.groups.reduce((sum, { names }) => sum + names.length, 0) === 0 || run.end <= at || isTextBelow(run, blocks[at], language)) continue;
		run.isSigned = true;
		const [first] = run.groups;
		if (runs.length > 0 && first && !first.label && !first.isLetter && run.labels[0]) first.label = labelText(run.labels[0]);
		runs.push(withGroupsBefore(run, blocks, language));
		at = run.end - 1;
	}
	return runs;
}
/** Whether the items below a long label are parts of a sentence or ask: "We, the undersigned, condemn:". */
var isTextBelow = ({ groups }, label, language) => label.kind === "paragraph" && wordsOf(lineOf(label)).length > 3 && groups[0].names.every(({ text }) => /^\P{L}*\p{Ll}/u.test(text) || askedIn(text, language) !== void 0);
/** Whether signatories can begin with a block. */
function isAnchor(block, language) {
	if (block.kind !== "heading" && block.kind !== "paragraph") return false;
	const [first = ""] = block.rich.text.split("\n");
	const [words] = beforeColon.exec(first) ?? /^[^:：–—]{2,60}?(?=\s[–—-]\s)/u.exec(first) ?? [];
	if (isClosing(first.trim(), language)) return true;
	if (!isSignedLabel(words ?? first, language)) return false;
	return block.kind === "heading" || /[:：]$/u.test(first) || words !== void 0 || canBeLabel(block) || block.rich.text.includes("\n");
}
/** Returns the names at the end of a document without a label. */
function lastRun(blocks, language) {
	const prose = blocks.findLastIndex((block) => !isSignOn(block) && (block.kind === "paragraph" || block.kind === "item" || block.kind === "quote") && isText(block, language));
	for (let at = prose + 1; at < blocks.length; at++) {
		const run = runFrom(blocks, at, language);
		const names = run.groups.flatMap((group) => group.names);
		const own = blocks.slice(at, run.end);
		const items = own.filter(({ kind }) => kind === "item").length;
		const before = blocks[at - 1];
		if (blocks[at].kind === "paragraph" && run.labels[0] !== lineOf(blocks[at]) && items > 0) continue;
		const isOver = before !== void 0 && (before.kind === "heading" || before.isBold === true);
		const isAsked = run.labels.some((label) => asksIn(label, language)) || isOver && asksIn(lineOf(before), language);
		const isLeadIn = before !== void 0 && (/[:：]$/.test(lineOf(before)) || before.kind === "paragraph" && blocks[at].kind === "item" && !endsSentence(lineOf(before)) && askedByLeadIn(lineOf(before), language)?.strength !== void 0);
		if (isAsked || isLeadIn) return void 0;
		const isNumbered = own.some(({ item }) => item?.list === "numbered" && item.number === 1);
		const hasLabel = run.labels.some((label) => isKindLabel(label, language)) || own.some((block) => block.kind !== "item" && block.kind !== "table" && canBeLabel(block)) && run.labels.length > 0;
		const isList = items > 1 && (isNumbered || hasLabel || names.every(({ text }) => /^\P{L}*\p{Lu}/u.test(text)));
		const isTable = own.some(({ kind }) => kind === "table");
		const isSignature = own[0] !== void 0 && isSignatureLines(own[0]) && (run.isSigned || own.length === 1) && run.end === blocks.length;
		if (run.labels.some((label) => isForOrganization(label, language)) && names.some(({ fields }) => fields?.kind === "person")) return run;
		if (names.length > 1 && (isList || isTable || isSignature || hasLabel && names.length > 2)) return run;
		if (run.end > at) at = run.end - 1;
	}
}
/** Whether a person signs below a label: "For River Watch:". "For Interviews:" is over a contact. */
function isForOrganization(label, language) {
	const who = behalfIn(label, language) ?? "";
	return saysOrganization(who) || /^\p{Lu}{2,}|\s/u.test(who);
}
/** Whether a block says where to sign or to ask: "To add your name, fill in this form." Names can be above it. */
var isSignOn = ({ kind, rich }) => kind === "paragraph" && wordsOf(rich.text).length < 40 && (rich.spans.some((span) => "url" in span) || /\S@\S|https?:/u.test(rich.text));

// src/draft/supported.ts
var lists = [
	"figures",
	"demands",
	"events",
	"actors"
];
/** Removes the candidates that `check` would refuse once they are confirmed, and reports each. */
async function supported(draft) {
	const faults = await integrityFaults(draft);
	const at = (...path) => faults.find((fault) => `${fault.path}/`.startsWith(`/${path.join("/")}/`));
	if (!lists.some((list) => at(list))) return {
		draft,
		report: []
	};
	const report = [];
	const isRight = (list) => (_, index) => {
		const fault = faults.find(({ path }) => path.startsWith(`/${list}/${index}/`) && !/\/mentions\/|\/strength$/.test(path));
		if (fault) report.push({ text: `Did not use one of the ${list}: ${fault.message}` });
		return !fault;
	};
	const events = draft.events.map((event, i) => {
		const mentions = event.mentions?.filter((_, j) => !at("events", i, "mentions", j));
		return {
			...event,
			...mentions && { mentions }
		};
	});
	const demands = draft.demands.map((demand, index) => {
		const kept = { ...demand };
		if (at("demands", index, "strength")) delete kept.strength;
		return kept;
	});
	const next = await supported({
		...draft,
		figures: draft.figures.filter(isRight("figures")),
		demands: demands.filter(isRight("demands")),
		events: events.filter(isRight("events")),
		actors: draft.actors.filter(isRight("actors"))
	});
	return {
		draft: next.draft,
		report: [...report, ...next.report]
	};
}

// src/draft/parts/inline-items.ts
/** Matches "(a)", "ii)", "1)", "1." and "1°" inside a sentence. */
var mark = /(?<=\s)(?:\(?(?<sign>\p{Ll}|[ivx]{1,4}|\p{Nd}{1,2})\)|(?<number>\p{Nd}{1,2})(?:[.။།।]|\.?[°ºª][.)]?))\s+(?=[\p{L}"“«])/gu;
/** The first marks of each kind, in order. */
var orders = [...["abcdefghijkl", "123456789"].map((signs) => signs.split("")), [
	"i",
	"ii",
	"iii",
	"iv",
	"v",
	"vi",
	"vii",
	"viii",
	"ix",
	"x"
]];
/** Divides "We urge the army to: (a) leave; (b) pay." into its lead-in and its items. */
function withInlineItems(blocks, language) {
	return blocks.flatMap((block) => block.kind === "paragraph" || block.kind === "item" && block.item?.level === 1 ? split(block, language) : [block]);
}
function split(block, language) {
	const { rich } = block;
	const marks = [...rich.text.matchAll(mark)];
	const signs = marks.map(({ groups }) => plainDigits(groups.sign ?? groups.number));
	const order = orders.find((known) => signs.every((sign, index) => sign === known[index]));
	const [first] = marks;
	if (!first || !order || marks.length < 2) return [block];
	const leadIn = trimmed(sliced(rich, 0, first.index));
	const [lead = ""] = /[^.!?]*$/u.exec(leadIn.text) ?? [];
	if (!asksIn(lead.trim(), language) && !asksIn(`${lead.trim()}:`, language)) return [block];
	const end = endOf(rich.text, marks.at(-1).index + marks.at(-1)[0].length);
	const items = marks.map((each, index) => {
		const to = marks[index + 1]?.index ?? end;
		const text = trimmed(sliced(rich, each.index + each[0].length, to));
		const { line, endLine } = block;
		return {
			line,
			endLine,
			kind: "item",
			rich: text,
			item: {
				list: "numbered",
				level: block.item ? 2 : 1,
				mark: each[0].trim()
			}
		};
	});
	const rest = trimmed(sliced(rich, end));
	return [
		{
			...block,
			rich: leadIn
		},
		...items,
		...rest.text ? [{
			...block,
			rich: rest,
			kind: "paragraph"
		}] : []
	].map(({ item, ...each }) => each.kind === "item" && item ? {
		...each,
		item
	} : each);
}
/** Returns where the sentence of the last item ends. */
function endOf(text, from) {
	const end = /[.!?]["”’»)]*(?=\s+["“«]?\p{Lu})/u.exec(text.slice(from));
	return end ? from + end.index + end[0].length : text.length;
}

// src/draft/statement.ts
/** Makes a draft of a statement from a document. The text is word for word, and the author confirms the rest. */
async function draft(root, { language, date: given }) {
	const document = blocksOf(root);
	const furniture = withoutFurniture(document.blocks, root.data?.site, language);
	const notes = notesOf({
		...document,
		blocks: withNotesLabels(furniture.blocks, language)
	}, language);
	const leftOut = furniture.report.map(({ text }) => text);
	const head = headOf({
		...document,
		blocks: notes.blocks
	}, leftOut, language);
	const blocks = withClosingLines(withCaptions(head.blocks, language), language);
	const date = given ?? head.issued ?? "";
	const signed = signatoriesIn(blocks, date, language);
	const unsigned = blocks.filter((block) => !signed.taken.has(block));
	const body = withInlineItems(unsigned, language);
	const { sections, notes: footnotes, to, lines, report: textReport } = withUnmarkedNotes(textOf(body, notes.notes, language), notes.notes, notes.blocks);
	const sentences = sections.flatMap(({ paragraphs }) => paragraphs.flatMap((each) => each.sentences));
	const spoken = new Map(sections.flatMap((section) => {
		const own = spokenIn(section, language);
		return section.paragraphs.flatMap((each) => each.sentences.map(({ id }) => [id, own]));
	}));
	const quote = head.cover.map(bare).filter(Boolean);
	const pullQuote = sentences.find(({ text }) => quote.includes(bare(text)))?.id;
	const { demands, actors, report: demandReport } = demandsIn(sections, to, language);
	const statement = {
		confirm: date ? confirmations.statement : confirmations.undated,
		schemaVersion: 1,
		id: statementIdFrom(head.title, date),
		title: head.title,
		date,
		language,
		sha256: await statementHash({
			sections,
			notes: footnotes
		}),
		...pullQuote && { pullQuote },
		sections,
		...footnotes.length > 0 && { notes: footnotes },
		figures: sentences.flatMap(({ id, text }) => (isClosingNotesLabel(text, language) || isFileNumber(text, language) || isPostal(text) ? [] : figuresIn(text, spoken.get(id))).map(({ counts, isRange, ...figure }, index) => ({
			confirm: isRange ? confirmations.range : confirmations.figure,
			id: `figure-${id}${index ? `-${index + 1}` : ""}`,
			...figure,
			counts: counts || "…",
			source: id
		}))),
		demands,
		events: eventsIn(sentences, spoken, language),
		actors,
		signatories: signed.signatories
	};
	const fractions = sentences.filter(({ id, text }) => languageOf(spoken.get(id)).fractions?.test(text)).map(({ id, text }) => ({
		text: `not used as a figure, because it is a fraction: ${text}`,
		source: id
	}));
	const { draft: checked, report: refused } = await supported(statement);
	return {
		statement: checked,
		report: [
			...messagesOf(root).map((text) => ({ text })),
			...furniture.report,
			...document.frontMatter.map(({ value, line }) => ({
				line,
				text: `left out of the text, front matter: ${value.replace(/\s*\n\s*/g, "; ")}`
			})),
			...head.report,
			...textReport,
			...notes.report,
			...signed.report,
			...[...fractions, ...demandReport].map(({ text, source }) => ({
				text,
				line: lines.get(/^p\d+/.exec(source)[0])
			})),
			...refused
		]
	};
}
/** Returns the messages of the format's reader about parts that it left out. */
var messagesOf = ({ data }) => data?.messages ?? [];

// src/cli/new.ts
var count = ({ length }, one, many = `${one}s`) => `${length} ${length === 1 ? one : many}`;
function writeProblem(out, error) {
	const { code } = error;
	if (code === "EEXIST") return `${out} already exists. Use another name, or delete that file.`;
	if (code === "ENOENT") return `cannot write ${out}: no such folder. Create the folder first.`;
	return `cannot write ${out}: ${fileReason(error)}`;
}
/** Drafts a statement from a document. Writes it to standard output or to a new file. */
async function start(document, { lang, date, out }) {
	if (!safeParse(languageTag, lang).success) throw invalid("--lang", lang, "a BCP 47 language tag, such as my");
	if (date !== void 0 && !safeParse(dayOrMonth, date).success) throw invalid("--date", date, "a day or a month that exists, as YYYY-MM-DD or YYYY-MM");
	const root = await readDocument(document, await readBytes(document));
	const { statement, report } = await draft(root, {
		language: lang,
		date
	});
	if (statement.sections.length === 0) throw new Failure(`${document} has no text.`);
	const json = `${plain(JSON.stringify(withSharedNotes(statement), null, 2))}\n`;
	if (out === void 0) process.stdout.write(json);
	else try {
		await writeFile(out, json, { flag: "wx" });
	} catch (error) {
		throw new Failure(`--out: ${writeProblem(out, error)}`);
	}
	const { date: issued, sections, figures, demands, events, signatories } = statement;
	const paragraphs = sections.flatMap((section) => section.paragraphs);
	const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
	const lines = [
		...linesOfReport(report),
		...issued ? [] : ["Found no date of issue. Write it into \"date\"."],
		`Found ${count(sentences, "sentence")} in ${count(paragraphs, "paragraph")}, ${count(figures, "figure")}, ${count(demands, "demand")}, ${count(events, "date")} and ${count(signatories, "signatory", "signatories")}.`,
		`Check what each "confirm" line says, then delete the line. To see what is left, run "npx statement-widgets-cli check ${out ?? "statement.json"}".`
	];
	process.stderr.write(`${plain(lines.join("\n"))}\n`);
}

// src/cli/cli.ts
/** The command `statement-widgets`, for authors of statements. */
/** Parses names separated by commas. If the option is given again, adds the names to the earlier ones. */
function list(value, before = []) {
	const names = value.split(",").map((name) => name.trim()).filter(Boolean);
	if (names.length === 0) throw new InvalidArgumentError("Separate names by commas.");
	return [...before, ...names];
}
var { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
var program = new Command("statement-widgets").version(version).exitOverride().description("Drafts and checks joint statements, and builds widgets from them.").addHelpText("after", `
Exit codes:
  0  success
  1  a statement has errors
  2  the command failed`);
program.command("init").argument("<folder>", "a new folder").argument("[file]", "the JSON file of a statement (default: the statement of this package)").option("--base <url>", "the URL of the folder that you upload the files to").description("write a folder with a statement, a page with its widgets, and their snippets").action(init);
program.command("check").argument("<files...>", "JSON files of statements").description("check statements and print every error with its line").action(async (files) => {
	process.exitCode = await check(files);
});
program.command("build").argument("<file>", "the JSON file of a statement").requiredOption("--out <dir>", "the folder to write to").option("--locales <codes>", "languages to include, such as my,th. English and the language of the statement are always included", list).option("--elements <names>", "elements to include, such as coup-stats,signatory-list (default: all)", list).option("--base <url>", "the URL of the folder that you upload the files to. oEmbed and links for search engines need it. It is also where widgets link to, if the statement has no url").option("--image <url>", "the PNG or JPEG file that social media show with links to the page of the statement").description("write a module that contains your statement, and a page of the statement").action((file, options) => build(file, options));
program.command("snippet").argument("<file>", "the JSON file of a statement").argument("<element>", "the name of an element").option("--lang <code>", "the language of the interface", "en").option("--format <format>", "element, or another format: blockquote or link if the site removes custom elements, iframe if it removes scripts, markdown if it escapes HTML, jsx for React and Preact", "element").addOption(new Option("--form <format>", "the former name of --format").hideHelp()).option("--dsd", "render the element in a declarative shadow root, so that nothing moves when the script runs. Use it only if your site keeps your HTML unchanged").option("--in-context", "with --dsd: link to sentences in context. Use it if the page also contains <joint-statement>").option("--page <url>", "the URL of embed.html, for iframes and links", "embed.html").option("--module <url>", "the URL of the module", "statement-widgets.js").description("print the snippet of an element. Any other option is an attribute of the element, such as --figures killed or --src statement.json").allowUnknownOption().allowExcessArguments().action(async (file, element, options, command) => {
	const { form: format = options.format } = options;
	await snippet(file, element, command.args.slice(2), {
		...options,
		format
	});
});
program.command("new").argument("<document>", "a Word, LibreOffice, PDF, HTML, Markdown or text file, or - for standard input").option("--lang <code>", "the language of the document", "en").option("--date <day>", "the date of issue, YYYY-MM-DD or YYYY-MM").option("--out <file>", "a new file to write (default: standard output)").description("draft a statement from a document, for you to confirm").action(start);
process.stdout.on("error", ({ code }) => {
	if (code === "EPIPE") process.exit();
});
try {
	await program.parseAsync();
} catch (error) {
	if (error instanceof CommanderError) process.exitCode = error.exitCode && 2;
	else {
		const { message } = error;
		const shown = error instanceof Failure ? message : message.replace(/\s*\n\s*/g, " ");
		output.error(fileError(error) ?? shown);
		process.exitCode = 2;
	}
}

export {  };
#!/usr/bin/env node
import { $ as primary, A as dsdStyle, B as stepLine, C as plainDigits, D as safeParse, E as vocabularyOf, F as elementNames, G as statementHash, H as demandView, I as registry, J as signatoriesOf, K as citationView, L as withPresentNames, M as sharedStyle, N as fallbackOf, O as loadAll, P as inLanguage, Q as quote, R as normalizeForSearch, S as localesOf, T as numeral, U as figuresView, V as addresseesOf, W as sentencesOf, X as asked, Y as figureLine, Z as citationFallback, _ as integrityFaults, a as Failure, at as themes, b as writtenDates, c as positionsIn, ct as unknown, d as unknownKey, dt as en, et as escape, f as validate, ft as __commonJSMin, g as languageTag, h as isRealDate, i as readText, it as isWhole, j as ownStyle, k as drawing, l as repeatedKeys, lt as all, m as day, mt as __toESM, n as snippetOf, nt as headingLevels, o as output, ot as fault, p as statementSchema, pt as __require, q as groupsOf, r as readStatement, rt as ids, s as offsetOf, st as invalid, t as embedded, tt as tag, u as treeOf, ut as messagesFor, v as written, w as boundAt, x as escaped, y as monthPattern, z as timelineView } from "./embedded.js";
import { readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { createHash } from "node:crypto";
import { copyFile, mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

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

// src/embed/page-html.ts
var style = "body{margin:0;font:1rem/1.5 system-ui,sans-serif}html{color-scheme:light dark}html:not(.framed) body{max-inline-size:48rem;margin:2rem auto;padding:0 1rem}";
/**
* Returns the page `embed.html` for a statement. Its policy allows only its own script and the files that the script
* loads, so that no value in the URL can do harm. Without scripts, the page shows the whole statement. The policy
* allows the inline script by its hash, because in a frame without an origin, WebKit allows nothing for `'self'`.
* @param script The built `page-script.ts`.
* @param elements The elements in the module next to the page.
*/
async function embedPage(statement, script, elements = elementNames) {
	const [language = ""] = statement.language.split("-");
	const messages = messagesFor(language) ?? en;
	const [scripts, styles] = await Promise.all([hash(script), hash(style)]);
	return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${`default-src 'none'; script-src '${scripts}' 'strict-dynamic'; style-src '${styles}'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'`}">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<title>${escape(statement.title)}</title>
<link rel="icon" href="data:,">
<script>${script}<\/script>
<style>${style}</style>
</head>
<body>
<main><noscript>${fallbackOf(statement, "joint-statement", {}, messages)}</noscript></main>
<template><style>${sharedStyle()}</style></template>
${elements.map((element) => drawn(statement, element, messages)).join("")}</body>
</html>
`;
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
async function hash(text) {
	const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
	return `sha256-${btoa(String.fromCharCode(...new Uint8Array(bytes)))}`;
}

// src/elements/descriptor.ts
/** The attributes that every element has. In a form, they follow the element's own attributes. */
var commonAttributes = {
	theme: {
		kind: "enum",
		values: themes,
		default: "auto"
	},
	"heading-level": {
		kind: "enum",
		values: headingLevels,
		default: "2"
	},
	actions: {
		kind: "ids",
		values: [
			"cite",
			"share",
			"embed"
		]
	}
};
/** Returns the ids or names in a list of the statement. */
function entriesOf(statement, list) {
	if (list === "signatories") return signatoriesOf(statement).map(({ name }) => name);
	if (list === "groups") return groupsOf(statement);
	if (list === "sentences") return sentencesOf(statement).map(({ id }) => id);
	return (list === "addressees" ? addresseesOf(statement) : statement[list]).map(({ id }) => id);
}

// src/snippets/pieces.ts
/** Returns the pieces of a statement in a language of the interface. */
function piecesOf(content, messages) {
	const statement = inLanguage(content, messages.tag);
	const lang = primary(messages.tag);
	const citation = citationView(statement, messages);
	return {
		lang,
		dir: messages.dir,
		citation: citationFallback(citation, messages),
		contents: contentsOf(statement, messages),
		asOf: escape(citation.asOf + messages.colon),
		figures: figuresOf(statement, messages),
		demands: statement.demands.map(({ id, addressees }) => {
			const view = demandView(statement, { demand: id }, messages);
			return {
				id,
				addressees,
				group: asked(view, messages).trimEnd(),
				quote: quote(view.sentence, messages)
			};
		}),
		...stepsOf(statement, messages)
	};
}
/** Returns the contents of the elements that depend on at most one attribute with known values. */
function contentsOf(statement, messages) {
	const contents = {};
	for (const element of elementNames) {
		const { attributes, aliases = {}, fallback, fallbackBy, needs } = registry[element];
		const [attribute, ...others] = fallbackBy;
		const values = attribute === void 0 ? [""] : valuesOf(statement, attributes[attribute]);
		if (others.length > 0 || !values || needs && statement[needs].length === 0) continue;
		const html = values.map((value) => {
			return [value, fallback(statement, attribute === void 0 ? {} : { [attribute]: value }, messages)];
		});
		const without = fallback(statement, {}, messages);
		const standard = html.find(([, each]) => each === without);
		if (!standard) throw fault(element, `no value of ${attribute} has the default content`);
		contents[element] = {
			by: Object.keys({
				...attributes,
				...aliases
			}).filter((name) => fallbackBy.includes(aliases[name] ?? name)),
			standard: standard[0],
			html: Object.fromEntries(html)
		};
	}
	return contents;
}
/** Returns all values of an attribute of type `enum` or `id`, or `undefined` for other types. */
function valuesOf(statement, type) {
	if (type?.kind === "enum") return type.values;
	if (type?.kind === "name" && type.of === "groups") return ["", ...entriesOf(statement, type.of)];
	return type?.kind === "id" ? entriesOf(statement, type.of) : void 0;
}
function figuresOf(statement, messages) {
	if (!statement.figures.length) return [];
	const all = entriesOf(statement, "figures").join(" ");
	return figuresView(statement, { figures: all }, messages).figures.map((figure) => ({
		id: figure.id,
		line: figureLine(figure, messages),
		quote: quote(figure.sentence, messages)
	}));
}
function stepsOf(statement, messages) {
	if (!statement.events.length) return {
		steps: [],
		aheadHeading: ""
	};
	const { past, ahead, aheadHeading } = timelineView(statement, {}, messages);
	return {
		steps: [...past, ...ahead].map((step) => ({
			date: step.dates.map(({ datetime }) => datetime).join("/"),
			ahead: ahead.includes(step),
			line: stepLine(step, messages)
		})),
		aheadHeading: tag("b", aheadHeading)
	};
}

// src/statement/content.ts
/** Returns the content of a statement, without its other parts. */
function contentOf(statement) {
	const { id, title, date, language, url, pullQuote, sections, figures, demands } = statement;
	const { pullQuotes, version, corrections, notes, signatories, translations } = statement;
	const addressed = new Set(demands.flatMap(({ addressees }) => addressees));
	return {
		id,
		title,
		date,
		language,
		...url && { url },
		...pullQuote && { pullQuote },
		...pullQuotes && { pullQuotes },
		...version && { version },
		...corrections && { corrections },
		sections,
		figures,
		demands,
		actors: statement.actors.filter((actor) => addressed.has(actor.id)).map((actor) => ({
			id: actor.id,
			name: actor.name
		})),
		events: statement.events.map((event) => ({
			id: event.id,
			date: event.date,
			heading: event.heading,
			source: event.source
		})),
		...notes && { notes },
		signatories,
		...translations && { translations }
	};
}

// src/utils/ascii.ts
/** Escapes every character outside ASCII in a script, so that a page in any encoding reads it correctly. */
var inAscii = (code) => code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

// src/cli/join.ts
var classOf = (tag) => tag.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());
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
function joined(template, { statement, elements, locales }, chunks, address) {
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
const __LOCALES__ = [${locales.map((code) => `['${code}', require('./${code}.js').default]`).join(", ")}];
const __CHUNKS__ = ${chunks.length > 0 ? `{ ${getters.join(", ")} }` : "undefined"};
const __ELEMENTS__ = () => ({ ${classes.join(", ")} });`;
}

// src/cli/build.ts
/** The folder `dist/`. The built file is in `dist/cli/`. */
var dist = join(dirname(fileURLToPath(import.meta.url)), "..");
/** Writes a module that contains a statement, and the files that the module loads. */
async function build(file, { out, locales: given = [], elements }) {
	loadAll();
	const statement = await readStatement(file);
	const own = primary(statement.language);
	const locales = [.../* @__PURE__ */ new Set([...given, ...own in all ? [own] : []])].filter((code) => code !== "en").sort();
	const files = (await readdir(join(dist, "locales"))).filter((name) => name.endsWith(".js"));
	expectAll("locales", locales, files.map((name) => name.slice(0, -3)));
	expectAll("elements", elements ?? [], elementNames);
	if (resolve(out) === resolve(dist)) throw new Failure(`--out: ${out} is the folder of the package. Use another folder.`);
	await folderAt(out);
	const kept = elementNames.filter((each) => elements?.includes(each) ?? true);
	const content = {
		statement: JSON.stringify(contentOf(statement)).replaceAll("<", "\\u003c"),
		elements: kept,
		locales
	};
	const template = JSON.parse(await readFile(join(dist, "cli/template.json"), "utf8"));
	const written = {
		"statement-widgets.js": joinedModule(template, content),
		"statement-widgets.classic.js": joinedScript(template, {
			...content,
			locales: Object.keys(all).filter((code) => code !== "en")
		})
	};
	const framed = kept.includes("joint-statement");
	if (framed) {
		const script = await readFile(join(dist, "cli/embed.js"), "utf8");
		written["embed.html"] = await embedPage(statement, script.trim(), kept);
	}
	for (const [code, language] of Object.entries(all)) {
		const pieces = piecesOf(contentOf(statement), language);
		written[join("fallback", `${code}.json`)] = `${JSON.stringify(pieces, null, 1)}\n`;
	}
	for (const folder of ["locales", "fallback"]) await mkdir(join(out, folder), { recursive: true });
	for (const [name, text] of Object.entries(written)) await writeFile(join(out, name), text);
	const copied = [...[
		"actions.js",
		"custom-statement.js",
		"embed-parent.js",
		"LICENSES.txt"
	], ...files.filter((name) => !locales.includes(name.slice(0, -3))).map((name) => join("locales", name))];
	await Promise.all(copied.map((name) => copyFile(join(dist, name), join(out, name))));
	const others = Object.keys(written).length - 1 + copied.length;
	output.out(`${output.good("written")} ${join(out, "statement-widgets.js")} and ${others} other files. Serve them from one folder.`);
	const hash = createHash("sha384").update(written["statement-widgets.js"]).digest("base64");
	output.out(`integrity="sha384-${hash}"`);
	for (const element of kept) {
		const { needs } = registry[element];
		if (needs && statement[needs].length === 0) output.note(`<${element}> keeps its fallback content, because the statement has no ${needs}.`);
	}
	if (!framed) output.note("embed.html: not written, because frames need joint-statement. Add it to --elements.");
}
async function folderAt(out) {
	try {
		await mkdir(out, { recursive: true });
	} catch (error) {
		throw new Failure(`--out: cannot write to the folder ${out}: ${error.message}`);
	}
}
function expectAll(option, given, known) {
	const other = given.find((each) => !known.includes(each));
	if (other !== void 0) throw unknown(`--${option}`, other, known, option.slice(0, -1));
}

// src/cli/known-keys.ts
/** Returns the keys that the schema knows in the object at a JSON pointer, in its order. */
function keysAt(pointer) {
	let schema = statementSchema;
	for (const key of pointer.split("/").slice(1)) {
		schema = schema?.wrapped ?? schema;
		schema = schema?.entries?.[key] ?? schema?.item ?? schema?.value;
	}
	return Object.keys((schema?.wrapped ?? schema)?.entries ?? {});
}

// src/cli/faults.ts
/** Returns every error in a statement in JSON with its line and column, in the order of the text. */
async function locatedFaults(text) {
	const { tree, faults: syntax } = treeOf(text);
	const placed = tree ? repeatedKeys(tree) : syntax;
	if (tree) {
		const { faults } = await validate(JSON.parse(text));
		placed.push(...faults.map((fault) => ({
			...withKeys(fault),
			offset: offsetOf(tree, fault.path)
		})));
	}
	const positionOf = positionsIn(text);
	return placed.sort((one, other) => one.offset - other.offset).map((fault) => ({
		...fault,
		...positionOf(fault.offset)
	}));
}
/** Adds the known keys to the message about an unknown key. */
function withKeys(fault) {
	if (!fault.message.startsWith("unknown key")) return fault;
	const keys = keysAt(fault.path.replace(/\/[^/]*$/, ""));
	return {
		...fault,
		message: `${fault.message}. Known keys: ${keys.join(", ")}.`
	};
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
	const isUnconfirmed = ({ path }) => path.endsWith("/confirm");
	const unconfirmed = faults.filter(isUnconfirmed);
	const shown = unconfirmed.length > 1 ? faults.filter((fault) => !isUnconfirmed(fault)) : faults;
	const place = ({ line, column, path }) => `${output.place(`${file}:${line}:${column}`)} ${path || "/"}`;
	for (const fault of shown) output.out(`${place(fault)}\n  ${fault.message}`);
	if (unconfirmed.length > 1) output.out(`${place(unconfirmed[0])}\n  ${unconfirmed.length} items have a "confirm" line. This is the first.\n  Check each item, then delete its "confirm" line.`);
	const { length } = faults;
	if (length > 0) output.out(output.bad(`${file}: ${length} ${length === 1 ? "error" : "errors"}`));
	else output.out(`${file}: ${output.good("valid")}`);
	return length;
}

// src/cli/attributes.ts
/** The attributes that every HTML element can have. */
var common = /^(?:id|class|slot|part|(?:data|aria)-[\w-]+)$/;
/** The attributes that choose the statement. */
var sources = ["src", "statement"];
/**
* Checks the names and values of an element's attributes.
* @throws if the element does not know an attribute or its value.
*/
function checkAttributes(statement, element, attributes) {
	const known = {
		...registry[element].attributes,
		...commonAttributes
	};
	const names = [...Object.keys(known), ...sources];
	for (const [name, value] of Object.entries(withPresentNames(element, attributes))) {
		if (common.test(name)) continue;
		if (!names.includes(name)) throw unknown(element, name, names, "attribute");
		const type = known[name];
		if (!value.trim()) throw fault(name, "missing value");
		if (type) checkValue(statement, type, name, value);
	}
}
/**
* Checks the value of an attribute. Ids, groups and the format of dates are checked later, when the content is made.
* @throws if the value is not known.
*/
function checkValue(statement, type, name, value) {
	if ("values" in type) {
		const other = (type.kind === "ids" ? ids(value) ?? [] : [value]).find((each) => !type.values.includes(each));
		if (other !== void 0) throw unknown(name, other, type.values);
	}
	if (type.kind === "number" && !isWhole(value)) throw invalid(name, value, "a whole number from 1");
	if (type.kind === "name" && type.of === "signatories") {
		if (!entriesOf(statement, type.of).map(normalizeForSearch).includes(normalizeForSearch(value))) throw invalid(name, value, "the name of a signatory as published");
	}
	if (type.kind === "date" && /^\d{4}(?:-\d\d){0,2}$/.test(value) && !isRealDate(value)) throw invalid(name, value, "a date that exists");
}

// src/cli/snippet.ts
/** Prints the snippet of an element, with its fallback content. */
async function snippet(file, element, rest, { lang, module, format, page, dsd, inContext }) {
	const statement = await readStatement(file);
	const attributes = attributesIn(rest);
	try {
		checkSource(attributes, format, page);
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
		const script = `<script type="module" src="${escape(module)}"><\/script>\n`;
		output.out(format === "element" ? script + widget : widget);
		if (dsd) {
			const style = createHash("sha256").update(dsdStyle(element, attributes));
			output.note(`if the page has a Content-Security-Policy, add: style-src 'sha256-${style.digest("base64")}'`);
		}
		const isShipped = JSON.stringify(contentOf(statement)) === JSON.stringify(embedded);
		if (!attributes.src && !attributes.statement && !isShipped) {
			const made = `this snippet needs ${format === "element" || format === "blockquote" ? "a module" : `an ${basename(page)}`} that contains ${file}. To make one, run "statement-widgets build ${file}".`;
			const other = ` Or add the URL of the statement: --src https://…/${basename(file)}`;
			output.note(linked.includes(format) ? made : made + other);
		}
	} catch (error) {
		throw new Failure(error.message);
	}
}
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
	})) if (value !== void 0 && linked.includes(format)) throw new Failure(`${name}: a link cannot name a statement, because strangers can write links on many sites. Use another format, such as iframe or blockquote.`);
	const around = "https://page.invalid";
	const url = URL.canParse(page, around) ? new URL(page, around) : void 0;
	if (!url || !/^https?:$/.test(url.protocol)) throw invalid("--page", page, "a path or a URL that begins with https:// or http://");
	if (format !== "iframe") return;
	if (statement !== void 0) throw new Failure("statement: the page in an iframe cannot read an inline statement. Use --src.");
	const { origin } = url;
	if (src === void 0 || new URL(src, url).origin === origin) return;
	if (origin !== around) throw invalid("src", src, `a URL on ${origin}, the site of --page`);
	output.note(`${page} shows this statement only if it is on ${new URL(src).origin} too`);
}
/** Parses attributes: `--name value` or `--name=value`. A name alone is an attribute without a value. */
function attributesIn(args) {
	const attributes = {};
	for (let index = 0; index < args.length; index++) {
		const [, name, given] = /^--([a-z][\w-]*)(?:=([^]*))?$/.exec(args[index]) ?? [];
		if (!name || name.startsWith("on")) throw new Failure(`invalid attribute "${args[index]}". Write --name value.`);
		const next = args[index + 1];
		if (given === void 0 && next !== void 0 && !next.startsWith("--")) {
			attributes[name] = next;
			index++;
		} else attributes[name] = given ?? "";
	}
	return attributes;
}

// src/draft/months.ts
var patterns = /* @__PURE__ */ new Map();
/** Returns the names of months in a text, in order. */
function monthsIn(text, language) {
	let pattern = patterns.get(language);
	if (!pattern) {
		const names = [...Array(12).keys()].map((month) => {
			const ways = writtenDates(Date.UTC(2024, month, 15), language).filter(({ numbers }) => Number(numbers[1]) === month + 1).map(({ months }) => monthPattern(months));
			return `(${[...new Set(ways)].join("|") || "(?!)"})`;
		});
		pattern = new RegExp(names.join("|"), "giu");
		patterns.set(language, pattern);
	}
	return [...plainDigits(text).matchAll(pattern)].map((match) => ({
		month: match.slice(1).findIndex(Boolean) + 1,
		start: match.index,
		end: match.index + match[0].length
	}));
}

// src/draft/dates.ts
/** Private-use characters replace the names of months, so that one pattern fits all languages. */
var january = 57345;
var aMonth = "([\\ue001-\\ue00c])[\\ue001-\\ue00c]*";
var two = (digits = "") => String(digits).padStart(2, "0");
var m = (sign = "") => two(sign.charCodeAt(0) - january + 1);
/** Returns the dates in a sentence, in order. */
function datesIn(text, language) {
	let plain = plainDigits(text);
	for (const { month, start, end } of monthsIn(text, language)) {
		const sign = String.fromCharCode(january + month - 1);
		plain = plain.slice(0, start) + sign.repeat(end - start) + plain.slice(end);
	}
	const [code = ""] = language.split("-");
	const buddhist = [
		"th",
		"lo",
		"km",
		"my"
	].includes(code);
	const y = (digits = "") => String(Number(digits) - (Number(digits) > 2400 ? 543 : 0));
	const year = `(?<!\\d[.,/]?)((?:19|20${buddhist ? "|2[45]" : ""})\\d\\d)(?![\\d,.]\\d|\\d)`;
	const day = "(?<!\\d[.,]?)(\\d{1,2})(?:st|nd|rd|th|er|re|ro|º|ª|\\.)?(?!\\d)";
	const gap = code === "en" ? ",?(?: of)? ?" : "[^\\d.;:()\\ue001-\\ue00c]{0,10}?";
	const to = "\\s*(?:to|and|until|–|—|-|à|au|al|bis|до)\\s*";
	const sign = " ?[./-] ?";
	const forms = [
		[`${day}${gap}${aMonth}${to}${day}${gap}${aMonth}${gap}${year}`, (d, n, d2, n2, at) => `${y(at)}-${m(n)}-${two(d)}/${y(at)}-${m(n2)}-${two(d2)}`],
		[`${day}${to}${day}${gap}${aMonth}${gap}${year}`, (d, d2, n, at) => `${y(at)}-${m(n)}-${two(d)}/${y(at)}-${m(n)}-${two(d2)}`],
		[`${aMonth}${to}${aMonth}${gap}${year}`, (n, n2, at) => `${y(at)}-${m(n)}/${y(at)}-${m(n2)}`],
		[`${day}${gap}${aMonth}${gap}${year}`, (d, n, at) => `${y(at)}-${m(n)}-${two(d)}`],
		[`${aMonth}${gap}${day}${gap}${year}`, (n, d, at) => `${y(at)}-${m(n)}-${two(d)}`],
		[`${year}${gap}${aMonth}${gap}${day}`, (at, n, d) => `${y(at)}-${m(n)}-${two(d)}`],
		[`${year}${gap}${day}${gap}${aMonth}`, (at, d, n) => `${y(at)}-${m(n)}-${two(d)}`],
		[`${year}-(\\d\\d)-(\\d\\d)`, (at, n, d) => `${y(at)}-${n}-${d}`],
		[`(?<!\\d)(\\d{1,2})${sign}(\\d{1,2})${sign}((?:19|20|2[45])\\d\\d)`, (d, n, at) => Number(n) > 12 ? `${y(at)}-${two(d)}-${two(n)}` : `${y(at)}-${two(n)}-${two(d)}`],
		[`${aMonth}${gap}${year}`, (n, at) => `${y(at)}-${m(n)}`],
		[`${year}${gap}${aMonth}`, (at, n) => `${y(at)}-${m(n)}`],
		[`${year}${to}${year}`, (at, at2) => `${y(at)}/${y(at2)}`],
		[year, (at) => y(at)]
	];
	const found = [];
	for (const [form, write] of forms) for (const match of plain.matchAll(new RegExp(`(?<![\\p{sc=Latin}\\d])${form}(?![\\p{sc=Latin}\\d])`, "gu"))) {
		const [start, end] = [match.index, match.index + match[0].length];
		if (found.some((other) => start < other.end && other.start < end)) continue;
		found.push({
			date: write(...match.slice(1)),
			start,
			end
		});
	}
	return found.filter(({ date }) => isReal(date)).sort((one, other) => one.start - other.start);
}
var isReal = (date) => date.split("/").every((each) => {
	const [year = 0, month = 1, day = 1] = each.split("-").map(Number);
	const real = new Date(Date.UTC(year, month - 1, day));
	return real.getUTCMonth() === month - 1 && real.getUTCDate() === day;
});

// src/draft/vocabulary.ts
var vocabularies = { en: {
	vague: [
		"dozens",
		"scores",
		"hundreds",
		"thousands",
		"millions",
		"decades"
	],
	asks: /\b(?:must|should|shall|need to|ought to)(?: not| never| no longer)?\b/,
	calls: /\b(?:call(?:s|ing)? (?:on|upon)|urge[sd]?|demand(?:s|ed)? that|appeal(?:s|ed)? to)\b/,
	asking: /\b(?:asks?|calls?|urges?|demands?|recommend(?:s|ations?)?|requests?)\b/i,
	signed: /^(?:the )?(?:(?:list of )?signator(?:ies|y organi[sz]ations)|(?:co-?)?signed(?: by)?|endorsed by|undersigned(?: organi[sz]ations)?|supported by|signing organi[sz]ations)\s*:?$/i
} };
/** By primary language subtag. */
var findingIn = (language) => vocabularies[language.split("-")[0]];

// src/draft/demands.ts
/** Returns the addressees and the verb of a demand, or `undefined` if the sentence asks nobody. */
function askedIn(text, language) {
	const vocabulary = findingIn(language);
	if (!vocabulary) return void 0;
	const call = vocabulary.calls.exec(text);
	const after = call ? /^\s*(.+?)\s+to\b/.exec(text.slice(call.index + call[0].length))?.[1] : void 0;
	if (call && after) return {
		addressees: split(after),
		strength: call[0]
	};
	const ask = vocabulary.asks.exec(text);
	if (!ask) return void 0;
	const subject = text.slice(0, ask.index).replace(/^(?:If|When|While|As|In|Amid|To|After|Before|Until|Since|Given|During)\b[^,]*,\s*/, "").trim().replace(/,$/, "");
	return subject ? {
		addressees: split(subject),
		strength: ask[0]
	} : void 0;
}
/**
* Splits a list of addressees. "Governments, donors, and agencies" are three, "all countries, including some" is one.
*/
function split(phrase) {
	const [main = phrase] = phrase.split(/,? (?:including|such as|especially)\b/);
	const parts = main.split(/,\s*(?:and\s+|or\s+)?/);
	return parts.length > 2 ? parts.map((part) => part.trim()).filter(Boolean) : [main.trim()];
}

// src/draft/powers.ts
/** Returns the words for powers of ten after a number, in lower case, the longest first. */
function powersIn(language) {
	const known = vocabularyOf(language);
	const found = new Map(Object.entries(known?.powers ?? {}));
	if (!known && localesOf(language).length > 0) for (let power = 1e3; power <= 1e9; power *= 10) for (const times of [
		1,
		2,
		3.5,
		5,
		11
	]) {
		const value = times * power;
		const [, digits = "", word] = /^([\d.,]+) ?(\D+)$/.exec(written(value, language, "long")) ?? [];
		const number = Number(digits.replace(",", "."));
		if (word && number) found.set(word.trim().toLowerCase(), value / number);
	}
	return new Map([...found].sort(([one], [other]) => other.length - one.length));
}

// src/draft/figures.ts
var separated = "\\d{1,3}(?:[,.' ]\\d{3})+(?!\\d)|\\d{1,2}(?:,\\d\\d)+,\\d{3}|\\d+(?:[.,]\\d+)?";
/** Matches the text before a number that counts nothing, such as the number of an article or a page. */
var reference = /(?:\b(?:no|nos|nr|art|arts|articles?|sec|sections?|chapters?|paras?|paragraphs?|pp?|page|resolution|rule|annex)\.? |[[^:#/-]|^\()$/i;
/** Returns the numbers in a sentence, in digits or words, with their bounds. Ignores dates and ordinals. */
function figuresIn(sentence, language) {
	const vocabulary = vocabularyOf(language);
	const numerals = /* @__PURE__ */ new Map();
	for (let value = 99; vocabulary && value >= 0; value--) numerals.set(numeral(vocabulary, value), value);
	const { vague = [] } = findingIn(language) ?? {};
	const powers = powersIn(language);
	const or = (words) => words.map(escaped).join("|") || "(?!)";
	const pattern = new RegExp(`(?<![\\d\\p{sc=Latin}-]|\\d[.,'])(?:(${separated})(?: ?(${or([...powers.keys()])}))?|(${or([...numerals.keys(), ...vague])}))(?!\\d|[.,:']\\d|\\p{sc=Latin}|-| dozen)`, "giu");
	const text = plainDigits(sentence);
	const dates = datesIn(sentence, language);
	const mark = /^\(?\d+[.)။၊] /.exec(text)?.[0].length ?? 0;
	return [...text.matchAll(pattern)].flatMap((match) => {
		const [all, digits, scale, word = ""] = match;
		const [start, end] = [match.index, match.index + all.length];
		if (start < mark || dates.some((date) => start < date.end && date.start < end)) return [];
		if (digits && reference.test(text.slice(0, start))) return [];
		const counts = /^[^.,;:()—–။।۔。]*/.exec(sentence.slice(end))[0].trim().split(/\s+/).slice(0, 6).join(" ");
		if (vague.includes(word.toLowerCase())) return [{
			value: word.toLowerCase(),
			bound: "indefinite",
			counts
		}];
		const factor = powers.get(scale?.toLowerCase() ?? "") ?? 1;
		const value = digits === void 0 ? numerals.get(word.toLowerCase()) : Math.round(numberOf(digits, factor > 1) * factor * 1e6) / 1e6;
		if (!Number.isSafeInteger(value)) return [];
		return [{
			value,
			bound: boundAt(text, start, end, language),
			...scale && { notation: "compact" },
			counts
		}];
	});
}
/**
* Parses a number in digits. Three digits after a separator are a group, except in a fraction such as "3.125
* million".
*/
var numberOf = (digits, fraction) => /^\d+[.,]\d+$/.test(digits) && (fraction || !/^\d{1,3}[.,]\d{3}$/.test(digits)) ? Number(digits.replace(",", ".")) : Number(digits.replace(/\D/g, ""));

// src/draft/blocks.ts
/** Splits a plain-text or Markdown document into blocks. Removes markup, list signs without text, and page headers. */
function blocksOf(document) {
	const leftOut = [];
	const all = document.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n").replace(/^---\n[^]*?\n---(?:\n|$)/, (matter) => {
		leftOut.push(`front matter: ${plain(matter)}`);
		return "";
	}).split(/\n[ \t]*\n/).flatMap((chunk) => chunksOf(chunk)).filter(({ text }) => text !== "");
	const headings = all.filter(({ kind }) => kind === "heading");
	const times = (heading) => headings.filter(({ text }) => text === heading.text).length;
	const running = headings.filter((heading) => times(heading) > 2);
	if (running.length === headings.length) running.shift();
	for (const text of new Set(running.map((heading) => heading.text))) leftOut.push(`page header: ${text}`);
	return {
		blocks: all.filter((block) => !running.includes(block)),
		leftOut
	};
}
function chunksOf(chunk) {
	const blocks = [];
	let open;
	const add = (block) => {
		open = block;
		blocks.push(block);
	};
	for (const line of chunk.split("\n")) {
		const [, signs, heading] = /^ {0,3}(#{1,6})[ \t]+(.*?)[ \t#]*$/.exec(line) ?? [];
		const [mark, inside, before] = /^[ \t]*(?:\((\d{1,6})\)[ \t]*|(\d{1,6})(?:[.)][ \t]+|[။၊][ \t]*))/.exec(plainDigits(line)) ?? [];
		const [sign] = /^[ \t]*[-*+•‣▪◦·](?:[ \t]+|$)/.exec(line) ?? [];
		if (heading !== void 0) {
			add({
				kind: "heading",
				text: plain(heading),
				level: signs.length
			});
			open = void 0;
		} else if (mark) {
			const number = Number(inside ?? before);
			add({
				kind: "item",
				text: plain(line.slice(mark.length)),
				number,
				mark: line.slice(0, mark.length).trim()
			});
		} else if (sign) add({
			kind: "bullet",
			text: plain(line.slice(sign.length))
		});
		else {
			const text = plain(line.replace(/^[ \t]*>(?:[ \t]+|$)/, ""));
			if (open) open.text = `${open.text} ${text}`.trim();
			else add({
				kind: "paragraph",
				text
			});
		}
	}
	return blocks;
}
/** Removes Markdown from a line. */
var plain = (line) => line.replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/(\*\*|__)(?=\S)(.*?\S)\1/g, "$2").replace(/(?<![\p{L}\p{N}])([*_])(?=\S)(.*?\S)\1(?![\p{L}\p{N}])/gu, "$2").replace(/\*\*|__/g, "").replace(/\\([!-/:-@[-`{-~])/g, "$1").replace(/\s+/g, " ").trim();

// src/draft/sentences.ts
/** Matches a title that ends with a full stop before a name. */
var titles = /(?:^|[\s("“«])(?:Dr|Dra|Mr|Mrs|Ms|Mx|Mme|M|Prof|St|Gen|Col|Maj|Capt|Lt|Sgt|Rev|Hon|Sr|Sra|Srta|Fr|Herr|vs|cf|e\.g|i\.e|\p{Lu})\.$/u;
/** Matches an abbreviation before a number. */
var numbered = /(?:^|[\s("“«])(?:No|Nos|Nr|Art|Arts|Sec|Secs|Abs|Fig|para|paras|p|pp|n|c|ca)\.$/iu;
/** "the U.S. Constitution", but not "in the U.S. The army". */
var letters = /(?:^|[\s(])(?:\p{Lu}\.){2,}$/u;
var opens = /^(?:The|This|That|These|Those|We|Our|It|Its|They|He|She|I|A|An|In|On|At|As|For|From|By|To|If|When|While|Since|After|Before|But|And|However|There|All|Many|Some|Both)\b/;
/** Splits a paragraph into sentences by the rules of its language. */
function sentencesIn(paragraph, language) {
	return [...new Intl.Segmenter(language, { granularity: "sentence" }).segment(paragraph)].map(({ segment }) => segment.trim()).filter(Boolean).reduce((sentences, segment) => {
		const before = sentences.at(-1);
		if (before !== void 0 && goesOn(before, segment, language)) sentences[sentences.length - 1] = `${before} ${segment}`;
		else sentences.push(segment);
		return sentences;
	}, []);
}
/** Whether a sentence continues after the full stop before a segment. */
function goesOn(before, segment, language) {
	return /^\p{Ll}/u.test(segment) || titles.test(before) || numbered.test(before) && /^\p{N}/u.test(segment) || letters.test(before) && !opens.test(segment) || /^\(?\p{Nd}+[.)။၊]$/u.test(before) || /\d\.$/.test(before) && monthsIn(segment, language)[0]?.start === 0;
}

// src/draft/parts.ts
/**
* Divides a document into its parts. Lines before the title that recur are the cover. A paragraph with only a date
* gives the day of issue.
*/
function partsOf(document, language) {
	const { blocks, leftOut } = blocksOf(document);
	const at = titleAt(blocks, leftOut, language);
	const title = blocks[at]?.text ?? "";
	const cover = blocks.slice(0, at).map(({ text }) => text);
	leftOut.push(...cover.map((text) => `cover: ${text}`));
	const isText = blocks[at]?.kind !== "heading" && /[.!?؟।။۔。]$/.test(title);
	const body = blocks.slice(isText ? at : at + 1);
	const issue = body.find((block) => dateAlone(block, language)?.length === 10);
	const issued = issue && dateAlone(issue, language);
	const signed = signatoriesIn(body, language);
	const signatories = signed.map(({ text }) => text);
	const label = body[body.indexOf(signed[0]) - 1];
	const isLabel = label?.kind === "heading" || label?.kind === "paragraph" && (/[:：]$/.test(label.text) || isSigned(label, language));
	const apart = new Set(signed);
	if (issue) apart.add(issue);
	if (label && isLabel && signed.length > 0) {
		apart.add(label);
		leftOut.push(`label of the signatories: ${label.text}`);
	}
	return {
		title,
		issued,
		cover,
		signatories,
		leftOut,
		sections: sectionsOf(body.filter((block) => !apart.has(block)), language)
	};
}
/** Returns the index of the title: the first line, or the first heading of level 1 if only a cover is before it. */
function titleAt(blocks, leftOut, language) {
	const heading = blocks.findIndex(({ level }) => level === 1);
	const after = blocks.slice(heading);
	const rest = bare([...after.map(({ text }) => text), ...leftOut].join(" "));
	const dates = new Set(after.map((block) => dateAlone(block, language)));
	const recurs = (block) => {
		const date = dateAlone(block, language);
		return rest.includes(bare(block.text)) || date && dates.has(date);
	};
	return heading > 0 && blocks.slice(0, heading).every(recurs) ? heading : 0;
}
/** Returns the date of a paragraph that contains nothing else. */
function dateAlone({ kind, text }, language) {
	const [found] = kind === "paragraph" ? datesIn(text, language) : [];
	const around = found && text.slice(0, found.start) + text.slice(found.end);
	const most = language.startsWith("en") ? 0 : 12;
	return around !== void 0 && around.length <= most && !/\p{N}/u.test(around) ? found?.date : void 0;
}
/** Returns the last list that can be the signatories: numbered from 1, or under a label such as "Signed by". */
function signatoriesIn(body, language) {
	const runs = [];
	for (const block of body) {
		const run = runs.at(-1);
		const before = run?.at(-1);
		if (block.kind === before?.kind && body[body.indexOf(block) - 1] === before && block.number !== 1) run.push(block);
		else if (block.kind === "item" || block.kind === "bullet") runs.push([block]);
	}
	const isList = (run) => {
		const before = body[body.indexOf(run[0]) - 1];
		return run.length > 2 && (run[0].kind === "bullet" ? before !== void 0 && isSigned(before, language) : run.every(({ number }, index) => number === index + 1)) && !(before?.kind === "paragraph" && /[:：]$/.test(before.text) && asks(before, language)) && run.every((item) => isName(item, language));
	};
	return runs.filter(isList).at(-1) ?? [];
}
var isSigned = ({ text }, language) => findingIn(language)?.signed.test(text) ?? false;
var asks = ({ text }, language) => askedIn(text, language) !== void 0 || (findingIn(language)?.asking.test(text) ?? false);
/** Whether a text can be a name: neither a sentence nor a demand. */
var isName = (item, language) => !/[!?؟।။۔。]/.test(item.text) && (!item.text.endsWith(".") || /(?:\b(?:Inc|Ltd|Co|Corp|Assn|e\.\s?V)|\p{Lu})\.$/u.test(item.text)) && sentencesIn(item.text, language).length === 1 && !asks(item, language);
function sectionsOf(blocks, language) {
	const sections = [];
	let count = 0;
	for (const { kind, text, mark } of blocks) {
		if (kind === "heading" || sections.length === 0) {
			const heading = kind === "heading" ? { heading: text } : {};
			sections.push({
				id: `section-${sections.length + 1}`,
				...heading,
				paragraphs: []
			});
		}
		if (kind === "heading") continue;
		const id = `p${++count}`;
		const sentences = sentencesIn(mark ? `${mark} ${text}` : text, language).map((each, index) => ({
			id: `${id}s${index + 1}`,
			text: each
		}));
		sections.at(-1).paragraphs.push({
			id,
			sentences
		});
	}
	return sections.filter(({ paragraphs }) => paragraphs.length > 0);
}
/** Keeps only letters and digits, to compare texts with different formatting. */
var bare = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

// src/draft/statement.ts
/** Drafts a statement from a plain-text or Markdown document. The author has to confirm every item. */
async function draft(document, { language, date: given }) {
	const { title, issued, cover, sections, signatories, leftOut } = partsOf(document, language);
	const date = given ?? issued ?? "";
	const sentences = sections.flatMap(({ paragraphs }) => paragraphs.flatMap((each) => each.sentences));
	const quote = cover.map(bare).filter(Boolean);
	const pullQuote = sentences.find(({ text }) => quote.includes(bare(text)))?.id;
	const actors = /* @__PURE__ */ new Map();
	const actor = (name, source) => {
		const id = slug(name.toLowerCase().replace(/^the /, ""));
		if (!actors.has(id)) actors.set(id, {
			confirm: "Check the name and the kind.",
			id,
			name,
			kind: "group",
			source
		});
		return id;
	};
	const demands = sentences.flatMap(({ id, text }) => {
		const asked = askedIn(text, language);
		if (!asked) return [];
		const heading = text.replace(/[.!?]$/, "");
		return [{
			confirm: "Check who is asked, and with which verb. Condense the verbs of the sentence into the heading.",
			id: `demand-${id}`,
			addressees: asked.addressees.map((name) => actor(name, id)),
			heading: heading.length > 80 ? `${heading.slice(0, 79)}…` : heading,
			strength: asked.strength,
			source: id
		}];
	});
	const statement = {
		confirm: date ? "Check the title, the date and the text, word for word." : "Check the title and the text, word for word. Write the date of issue, which was not found.",
		schemaVersion: 1,
		id: slug(`${title.split(/[:–—]/)[0]} ${date}`),
		title,
		date,
		language,
		sha256: "",
		...pullQuote && { pullQuote },
		sections,
		figures: sentences.flatMap(({ id, text }) => figuresIn(text, language).map(({ counts, ...figure }, index) => ({
			confirm: "Check the value, its bound and what it counts.",
			id: `figure-${id}${index ? `-${index + 1}` : ""}`,
			...figure,
			counts: counts || "…",
			source: id
		}))),
		demands,
		events: eventsIn(sentences, language),
		actors: [...actors.values()],
		signatories
	};
	const sha256 = await statementHash(statement);
	return {
		statement: await withoutFaults({
			...statement,
			sha256
		}),
		leftOut
	};
}
var lists = [
	"figures",
	"demands",
	"events",
	"actors"
];
/** Removes the candidates that `check` would refuse after confirmation. */
async function withoutFaults(draft) {
	const faults = await integrityFaults(draft);
	const at = (...path) => faults.some((fault) => `${fault.path}/`.startsWith(`/${path.join("/")}/`));
	if (!lists.some((list) => at(list))) return draft;
	const events = draft.events.map((event, i) => {
		const mentions = event.mentions?.filter((_, j) => !at("events", i, "mentions", j));
		return {
			...event,
			...mentions && { mentions }
		};
	});
	const isRight = (list) => (_, i) => !faults.some(({ path }) => path.startsWith(`/${list}/${i}/`) && !path.includes("/mentions/"));
	return withoutFaults({
		...draft,
		figures: draft.figures.filter(isRight("figures")),
		demands: draft.demands.filter(isRight("demands")),
		events: events.filter(isRight("events")),
		actors: draft.actors.filter(isRight("actors"))
	});
}
function eventsIn(sentences, language) {
	const events = /* @__PURE__ */ new Map();
	for (const { id, text } of sentences) for (const { date, start } of datesIn(text, language)) {
		const known = events.get(date);
		if (known && known.source !== id) known.mentions = [.../* @__PURE__ */ new Set([...known.mentions ?? [], id])];
		if (known) continue;
		events.set(date, {
			confirm: "Check the date. Condense the words of the sentence into the heading.",
			id: `date-${date.replace("/", "-to-")}`,
			date,
			heading: text.slice(Math.max(0, start - 40), start + 60).trim(),
			source: id
		});
	}
	return [...events.values()].sort((one, other) => one.date < other.date ? -1 : 1);
}
function slug(text) {
	return text.normalize("NFKD").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^[-\d]+|-+$/g, "").slice(0, 48).replace(/-+$/, "") || "statement";
}

// src/cli/new.ts
var count = ({ length }, one, many = `${one}s`) => `${length} ${length === 1 ? one : many}`;
/** Drafts a statement from a document. Writes it to standard output or to a new file. */
async function start(document, { lang, date, out }) {
	if (!safeParse(languageTag, lang).success) throw invalid("--lang", lang, "a BCP 47 language tag, such as my");
	if (date !== void 0 && !safeParse(day, date).success) throw invalid("--date", date, "a day that exists, as YYYY-MM-DD");
	const text = await readText(document);
	const { statement, leftOut } = await draft(text, {
		language: lang,
		date
	});
	if (statement.sections.length === 0) throw new Failure(`${document} has no text`);
	const json = `${JSON.stringify(statement, null, 2)}\n`;
	if (out === void 0) process.stdout.write(json);
	else try {
		await writeFile(out, json, { flag: "wx" });
	} catch (error) {
		const { code, message } = error;
		throw new Failure(`--out: ${code === "EEXIST" ? `${out} already exists` : `cannot write ${out}: ${message}`}`);
	}
	const { date: issued, sections, figures, demands, events, signatories } = statement;
	const paragraphs = sections.flatMap((section) => section.paragraphs);
	const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
	const lines = [
		...leftOut.map((what) => `Left out of the text: ${what}`),
		...issued ? [] : ["Found no date of issue. Write it into \"date\"."],
		`Found ${count(sentences, "sentence")} in ${count(paragraphs, "paragraph")}, ${count(figures, "figure")}, ${count(demands, "demand")}, ${count(events, "date")} and ${count(signatories, "signatory", "signatories")}.`,
		`Check each item, then delete its "confirm" line. To see what is left, run "statement-widgets check ${out ?? "statement.json"}".`
	];
	process.stderr.write(`${lines.join("\n")}\n`);
}

// src/cli/cli.ts
/** The command `statement-widgets`, for authors of statements. */
/** Parses names separated by commas. If the option is given again, adds the names to the earlier ones. */
function list(value, before = []) {
	const names = value.split(",").map((name) => name.trim()).filter(Boolean);
	if (names.length === 0) throw new InvalidArgumentError("Separate names by commas.");
	return [...before, ...names];
}
var { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
var program = new Command("statement-widgets").version(version).exitOverride().description("Drafts and checks joint statements, and builds widgets from them.").addHelpText("after", `
Exit codes:
  0  success
  1  a statement has errors
  2  the command failed`);
program.command("check").argument("<files...>", "JSON files of statements").description("check statements and print every error with its line").action(async (files) => {
	process.exitCode = await check(files);
});
program.command("build").argument("<file>", "the JSON file of a statement").requiredOption("--out <dir>", "the folder to write to").option("--locales <codes>", "languages to include, such as my,th. English and the language of the statement are always included", list).option("--elements <names>", "elements to include, such as coup-stats,signatory-list (default: all)", list).description("write a module that contains your statement").action((file, options) => build(file, options));
program.command("snippet").argument("<file>", "the JSON file of a statement").argument("<element>", "the name of an element").option("--lang <code>", "the language of the interface", "en").option("--format <format>", "element, or another format: blockquote or link if the site removes custom elements, iframe if it removes scripts, markdown if it escapes HTML, jsx for React and Preact", "element").addOption(new Option("--form <format>", "the former name of --format").hideHelp()).option("--dsd", "render the element in a declarative shadow root, so that nothing moves when the script runs. Use it only if your site keeps your HTML unchanged").option("--in-context", "with --dsd: link to sentences in context. Use it if the page also contains <joint-statement>").option("--page <url>", "the URL of embed.html, for iframes and links", "embed.html").option("--module <url>", "the URL of the module", "statement-widgets.js").description("print the snippet of an element. Any other option is an attribute of the element, such as --figures killed or --src statement.json").allowUnknownOption().allowExcessArguments().action(async (file, element, options, command) => {
	const { form: format = options.format } = options;
	await snippet(file, element, command.args.slice(2), {
		...options,
		format
	});
});
program.command("new").argument("<document>", "a text or Markdown file, or - for standard input").option("--lang <code>", "the language of the document", "en").option("--date <day>", "the date of issue, YYYY-MM-DD").option("--out <file>", "a new file to write (default: standard output)").description("draft a statement from a document, for you to confirm").action(start);
process.stdout.on("error", ({ code }) => {
	if (code === "EPIPE") process.exit();
});
try {
	await program.parseAsync();
} catch (error) {
	if (error instanceof CommanderError) process.exitCode = error.exitCode && 2;
	else {
		const { message } = error;
		output.error(error instanceof Failure ? message : message.replace(/\s*\n\s*/g, " "));
		process.exitCode = 2;
	}
}

export {  };
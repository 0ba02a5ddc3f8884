import type { CSSResult, TemplateResult } from 'lit';
import type { Messages } from '../i18n/messages.js';
import type { StatementContent } from '../statement/content.js';
import type { ShownStatement } from '../statement/translation.js';
import type { Link } from './shared/sentence.view.js';
export type Attributes = Record<string, string>;
/** A list of the statement from which an attribute names entries. */
export type StatementList = 'figures' | 'demands' | 'addressees' | 'sentences' | 'signatories' | 'groups';
/** What an attribute takes. */
export type AttributeType = 
/** One of a few values; without the attribute, an element does as with the default one. */
{
    kind: 'enum';
    values: readonly string[];
    default: string;
}
/** One id, or several separated by spaces or commas. */
 | {
    kind: 'id';
    of: StatementList;
} | {
    kind: 'ids';
    of: StatementList;
} | {
    kind: 'ids';
    values: readonly string[];
}
/** A name as published; case and diacritics do not matter. */
 | {
    kind: 'name';
    of: StatementList;
}
/** YYYY, YYYY-MM or YYYY-MM-DD, the first date of a period or the last one. */
 | {
    kind: 'date';
    bound: 'first' | 'last';
}
/** A whole number from 1. A form offers numbers up to `max`, which is 9,999 by default. */
 | {
    kind: 'number';
    max?: number;
};
/** Describes an element for code that does not define it: forms, snippets, servers and the site. It uses no Lit. */
export interface Descriptor {
    /** What tools call it, in English. */
    title: string;
    /** Its picture in the editor of WordPress, one of the Dashicons (https://developer.wordpress.org/resource/dashicons/). */
    icon: string;
    /** By which an author finds it there. */
    keywords: readonly string[];
    /** The list of the statement without which it has nothing to show. */
    needs?: 'figures' | 'demands' | 'events' | 'signatories';
    /** Its own attributes, in the order in which a form offers them. */
    attributes: Readonly<Record<string, AttributeType>>;
    /** The present names of `enum` attributes by their former ones, which pages still have. */
    aliases?: Readonly<Record<string, string>>;
    /**
     * Its fallback content, as HTML on one line.
     * @throws where an attribute names what the statement does not have.
     */
    fallback: (statement: ShownStatement, attributes: Attributes, messages: Messages) => string;
    /**
     * The attributes by which the fallback content differs. Of one that is an `id` or an `enum`, all contents are written
     * out for servers that run no JavaScript; anything else such a server has to put together by itself.
     */
    fallbackBy: readonly string[];
    /** How high its frame is until the page in it has told its height, in CSS pixels: about what 640 pixels' width needs. */
    frameHeight: number;
    /** The attributes that it has in the gallery. */
    example: Attributes;
}
/** What an element draws on a server. */
export interface Drawing {
    draw: (statement: ShownStatement, attributes: Attributes, messages: Messages, options: DrawingOptions) => TemplateResult;
    styles: CSSResult;
}
interface DrawingOptions {
    /** The level of headings. */
    level: number;
    link: Link;
    /** What stands before the ids of sentences. */
    anchor: string;
}
/** The attributes of all elements that a form offers after their own. */
export declare const commonAttributes: {
    readonly theme: {
        readonly kind: "enum";
        readonly values: string[];
        readonly default: "auto";
    };
    readonly 'heading-level': {
        readonly kind: "enum";
        readonly values: string[];
        readonly default: "2";
    };
    readonly actions: {
        readonly kind: "ids";
        readonly values: readonly ["cite", "share", "embed"];
    };
};
/** The ids or names that a list of a statement has. */
export declare function entriesOf(statement: StatementContent, list: StatementList): string[];
export {};

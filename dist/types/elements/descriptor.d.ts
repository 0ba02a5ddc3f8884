import type { CSSResult, TemplateResult } from 'lit';
import type { Messages } from '../i18n/messages.js';
import type { StatementContent } from '../statement/content.js';
import type { ShownStatement } from '../statement/translation.js';
import type { Prerendering } from './prerendered.js';
import type { Link } from './shared/sentence.view.js';
export type Attributes = Record<string, string>;
/** A list of the statement whose entries an attribute can name. */
export type StatementList = 'figures' | 'demands' | 'addressees' | 'sentences' | 'signatories' | 'groups';
/** The type of an attribute. */
export type AttributeType = ValueType & {
    /** The attribute does not change the words, so that a page can show them before the module runs. */
    keepsWords?: true;
};
type ValueType = 
/** One of a few values. A missing attribute has the default value. */
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
/** A published name. Case and diacritics do not matter. */
 | {
    kind: 'name';
    of: StatementList;
}
/** A date, YYYY, YYYY-MM or YYYY-MM-DD: the first or the last of a period. */
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
    /** The name of the element for tools, in English. */
    title: string;
    /**
     * The icon in the editor of WordPress, one of the Dashicons (https://developer.wordpress.org/resource/dashicons/).
     */
    icon: string;
    /** The keywords for the search in that editor. */
    keywords: readonly string[];
    /** The list of the statement that the element needs. */
    needs?: 'figures' | 'demands' | 'events' | 'signatories';
    /** The element's own attributes, in the order of a form. */
    attributes: Readonly<Record<string, AttributeType>>;
    /** The present names of `enum` attributes by their former names, which pages still use. */
    aliases?: Readonly<Record<string, string>>;
    /**
     * Returns the fallback content, as HTML on one line.
     * @throws if an attribute names an unknown id.
     */
    fallback: (statement: ShownStatement, attributes: Attributes, messages: Messages) => string;
    /**
     * The attributes that change the fallback content. For one `id` or `enum`, the build writes every content for servers
     * without JavaScript. For other types, the drawing needs `prerendered`.
     */
    fallbackBy: readonly string[];
    /** The attributes of the element in the gallery. */
    example: Attributes;
}
/** The template and the styles of an element on a server. */
export interface Drawing {
    draw: (statement: ShownStatement, attributes: Attributes, messages: Messages, options: DrawingOptions) => TemplateResult;
    styles: CSSResult;
    /**
     * How the HTML depends on attributes that can be combined, for servers that run no JavaScript. Default: it depends on
     * the one attribute in `fallbackBy`.
     */
    prerendered?: Prerendering;
}
export interface DrawingOptions {
    /** The level of headings. */
    level: number;
    link: Link;
    /** The prefix of the ids of sentences. */
    anchor: string;
}
/** The attributes that every element has. In a form, they follow the element's own attributes. */
export declare const commonAttributes: {
    readonly theme: {
        readonly kind: "enum";
        readonly values: string[];
        readonly default: "auto";
        readonly keepsWords: true;
    };
    readonly preset: {
        readonly kind: "enum";
        readonly values: string[];
        readonly default: "editorial";
        readonly keepsWords: true;
    };
    readonly 'heading-level': {
        readonly kind: "enum";
        readonly values: string[];
        readonly default: "2";
    };
    readonly actions: {
        readonly kind: "ids";
        readonly values: readonly ["cite", "share", "embed"];
        readonly keepsWords: true;
    };
};
/** Returns the ids or names in a list of the statement. */
export declare function entriesOf(statement: StatementContent, list: StatementList): string[];
export {};

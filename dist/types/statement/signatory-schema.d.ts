/** The form of signatories, and of corrections made after the issue. */
import * as v from 'valibot';
export declare const signatory: v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, v.StrictObjectSchema<object & {
    name: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, v.DescriptionAction<string, "The name as published.">]>;
    kind: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<["organization", "person", "network"], undefined>, v.DescriptionAction<"organization" | "person" | "network", "What the signatory is. Default: \"organization\".">]>, undefined>;
    role: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, v.DescriptionAction<string, string>]>, undefined>;
    affiliation: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, v.DescriptionAction<string, string>]>, undefined>;
    region: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, v.DescriptionAction<string, string>]>, undefined>;
    url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.UrlAction<string, "an absolute URL">, v.RegexAction<string, "an https, http or mailto URL">]>, v.DescriptionAction<string, "The website of the signatory.">]>, undefined>;
    group: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, v.DescriptionAction<string, string>]>, undefined>;
    joined: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.IsoDateAction<string, "a day such as 2025-01-31">, v.CheckAction<string, "a day that exists, such as 2025-01-31">]>, v.DescriptionAction<string, "The day on which the signatory joined, if after the issue.">]>, undefined>;
}, undefined>], string>;
export declare const correction: v.StrictObjectSchema<object & {
    date: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.IsoDateAction<string, "a day such as 2025-01-31">, v.CheckAction<string, "a day that exists, such as 2025-01-31">]>, v.DescriptionAction<string, "The day of the correction.">]>;
    text: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, v.DescriptionAction<string, "What was corrected.">]>;
}, undefined>;

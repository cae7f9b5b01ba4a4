/** Language → its file of descriptions, from the root of the project. */
export declare const TRANSLATIONS: Readonly<Record<string, string>>;
export declare function metadataFile(language: string): string;

export declare function translatedMetadata(metadata: object): readonly Readonly<{ name: string; text: string }>[];

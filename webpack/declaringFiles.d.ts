export declare function declaringFiles(): string[];

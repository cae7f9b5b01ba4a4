export declare function baseAddress(given: string | undefined): string;
export declare function rewriteAddress(text: string, base: string): string;

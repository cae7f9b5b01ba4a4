/** File name → text. */
export declare function hostFiles(): Record<string, string>;

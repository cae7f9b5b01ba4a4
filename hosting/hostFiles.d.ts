/** File name → text. `folder`: the folder of the files on the site, "/" if omitted. */
export declare function hostFiles(folder?: string): Record<string, string>;

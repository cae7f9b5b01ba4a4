/** File name → text. `folder`: where the files stand on the site, "/" if left out. */
export declare function hostFiles(folder?: string): Record<string, string>;

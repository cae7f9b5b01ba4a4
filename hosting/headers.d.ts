export type Policy = Readonly<Record<string, readonly string[]>>;
export type Relaxation = Readonly<{ directive: string; source: string; because: string }>;

export declare const contentSecurityPolicy: Policy;
export declare function relaxed(policy: Policy, relaxations: readonly Relaxation[]): Policy;
export declare function everyHeader(relaxations?: readonly Relaxation[]): Record<string, string>;
export declare function headersFor(pathname: string, relaxations?: readonly Relaxation[]): Record<string, string>;
export declare const PAGES_CACHED: string;
export declare const ICONS_CACHED: string;
export declare const ICONS: string;

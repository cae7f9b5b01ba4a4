export type Policy = Readonly<Record<string, readonly string[]>>;
export type Relaxation = Readonly<{ directive: string; source: string; because: string }>;

export declare const contentSecurityPolicy: Policy;
export declare function relaxed(policy: Policy, relaxations: readonly Relaxation[]): Policy;
export declare function responseHeaders(relaxations?: readonly Relaxation[]): Record<string, string>;

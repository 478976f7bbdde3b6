/** A package as the bill names it. */
export interface Part {
  readonly ref: string;
  readonly name: string;
  readonly version: string;
  readonly author: string;
  /** As the package says them, SPDX expressions as a rule; none where it says nothing. */
  readonly licences: readonly string[];
}

/** A package that users get. */
export interface ShippedPart extends Part {
  /** Which of our own dependencies brought it in; '' for one of them. */
  readonly through: string;
}

/** CycloneDX, as far as we look at it. */
export interface Bill {
  readonly metadata: { readonly component: { readonly 'bom-ref': string } };
  readonly components: readonly unknown[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

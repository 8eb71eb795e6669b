const DEMANDING =
  /(?:^|[_.])(?<!\b[iI]s_)(?:get_?)?(?:[Rr]equired?|[Mm]ust|[Mm]andatory)(?=$|[_A-Z])|(?<!\b[iI]s)(?:Required?|Mandatory)(?=$|[_A-Z])|[oO]r_?(?:[Tt]hrow|[Pp]anic|[Dd]ie|[Ff]ail|[Ee]xit)(?=$|[_A-Z])/;

/**
 * Whether a function says by its name that it fails without the key: `required_var`, `mustGetenv`, `getEnvOrThrow`. What it
 * does, it may leave to a function that nobody follows.
 */
export const isDemanding = (call: string): boolean => DEMANDING.test(call);

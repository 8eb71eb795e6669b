/** What `@jest/globals` gives a test file, forwarded to the file that runs: modules that stay loaded would keep the first one's. */
let current;

export function setGlobals(globals) {
  current = globals;
}

const forward = (name) =>
  new Proxy(() => {}, {
    apply: (_, self, values) => Reflect.apply(current[name], self, values),
    get: (_, key) => current[name][key],
  });

export const afterAll = forward('afterAll');
export const afterEach = forward('afterEach');
export const beforeAll = forward('beforeAll');
export const beforeEach = forward('beforeEach');
export const describe = forward('describe');
export const expect = forward('expect');
export const test = forward('test');

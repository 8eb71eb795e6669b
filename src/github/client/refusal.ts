import type { RequestError } from '@octokit/request-error';

/** What GitHub said when it refused a request, such as `404: Not Found`, without the link that Octokit adds. */
export function describeRefusal({ status, message }: RequestError): string {
  const [line = ''] = message.split('\n');
  return `${status}: ${line.replace(/ - https:\S+$/, '').slice(0, 200)}`;
}

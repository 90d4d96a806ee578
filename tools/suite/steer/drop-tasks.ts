// Flows ask for more work in tasks. Where a benchmark calls each flow by name, its tasks are accepted and
// dropped.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export async function dropTasks(): Promise<void> {
  const server = createServer((request, response) => {
    request.resume();
    response.setHeader('content-type', 'application/json').end('{}');
  });
  server.unref();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  process.env['CLOUD_TASKS_EMULATOR_HOST'] =
    `127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

import { launch, type LaunchOptions, type RunningApp } from '../../support/launch';

/** The size that matters most: a council's laptop. */
export const laptop = { width: 1366, height: 768 } as const;

export async function resizeTo(app: RunningApp, width: number, height: number): Promise<void> {
  await app.electron.evaluate(
    ({ BrowserWindow }, size) => {
      for (const window of BrowserWindow.getAllWindows()) window.setContentSize(size.width, size.height);
    },
    { width, height },
  );
  await app.page().waitForFunction((size) => window.innerWidth === size.width && window.innerHeight === size.height, {
    width,
    height,
  });
}

/** The app in a window of the size of a council's laptop. */
export async function start(options: LaunchOptions = {}): Promise<RunningApp> {
  const app = await launch(options);
  await resizeTo(app, laptop.width, laptop.height);
  return app;
}

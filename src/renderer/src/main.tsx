import './app/zod-without-eval';
import './theme/tokens.css';
import './theme/mantine.css';
import './theme/base.css';
import { startApp } from './app/start-app';

startApp();

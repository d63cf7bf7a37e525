import { z } from 'zod';

// zod would try `new Function` at its first parse, which the content security policy refuses and counts as a violation.
z.config({ jitless: true });

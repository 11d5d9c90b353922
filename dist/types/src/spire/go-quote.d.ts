export { goQuote } from '../hcl/go-quote.ts';

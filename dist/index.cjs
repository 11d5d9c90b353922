'use strict'
const { applyFixes, lint, lintTexts, rule, rules } = require('./lint.cjs')
module.exports = { applyFixes, lint, lintTexts, rule, rules }

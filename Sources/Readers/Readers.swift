// Placeholder until the parts arrive.

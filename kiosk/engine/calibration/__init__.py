"""Which ExecutionProvider works here, gives right numbers, and is fastest."""

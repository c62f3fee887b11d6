"""ModelPacks: what they say, how they are made, checked, installed and chosen."""
